"""The longest token, of several the first."""
from rpython.rlib.parsing.deterministic import LexerError


class SourcePos(object):
    def __init__(self, i, lineno, columnno):
        self.i = i
        self.lineno = lineno
        self.columnno = columnno


class Token(object):
    def __init__(self, name, source, source_pos):
        self.name = name
        self.source = source
        self.source_pos = source_pos


class Lexer(object):
    def __init__(self, token_regexs, names, ignore=None):
        self.pairs = list(zip(names, token_regexs))
        self.ignore = ignore or []

    def tokenize(self, text, eof=False):
        tokens, place = [], 0
        while place < len(text):
            end, name = place, None
            for candidate, regex in self.pairs:
                for stop in range(len(text), end, -1):
                    if regex.fullmatch(text, place, stop):
                        end, name = stop, candidate
                        break
            if name is None:
                raise LexerError(text, 0, self.position(text, place))
            if name not in self.ignore:
                tokens.append(Token(name, text[place:end], self.position(text, place)))
            place = end
        if eof:
            tokens.append(Token('EOF', 'EOF', self.position(text, place)))
        return tokens

    def position(self, text, place):
        return SourcePos(place, text.count('\n', 0, place), place - text.rfind('\n', 0, place) - 1)

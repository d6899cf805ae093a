"""Text to tokens: always the longest one that fits, of several names the first."""
from rpython.rlib.objectmodel import not_rpython
from rpython.rlib.parsing.deterministic import NFA, LexerError


class SourcePos(object):
    """A place in a text: characters from its begin, lines and columns, all from 0."""

    def __init__(self, i, lineno, columnno):
        self.i = i
        self.lineno = lineno
        self.columnno = columnno

    def copy(self):
        return SourcePos(self.i, self.lineno, self.columnno)

    def __eq__(self, other):
        return self.__class__ is other.__class__ and self.__dict__ == other.__dict__

    def __ne__(self, other):
        return not self == other

    def __repr__(self):
        return 'SourcePos(%d, %d, %d)' % (self.i, self.lineno, self.columnno)


class Token(object):
    """A name, the text that has it, and where that begins."""

    def __init__(self, name, source, source_pos):
        self.name = name
        self.source = source
        self.source_pos = source_pos

    def copy(self):
        return self.__class__(self.name, self.source, self.source_pos)

    def __eq__(self, other):
        return self.__class__ is other.__class__ and self.__dict__ == other.__dict__

    def __ne__(self, other):
        return not self == other

    def __repr__(self):
        return 'Token(%r, %r, %r)' % (self.name, self.source, self.source_pos)


class Lexer(object):
    """Made at import time of expressions and the names of the tokens that they describe; tokens with a name to ignore are left out."""

    @not_rpython
    def __init__(self, token_regexs, names, ignore=None):
        self.token_regexs = list(token_regexs)
        self.names = list(names)
        self.ignore = dict.fromkeys(ignore or [])
        nfa = NFA()
        start = nfa.add_state(start=True)
        for name, regex in zip(self.names, self.token_regexs):
            first = nfa.add_state()
            last = nfa.add_state(final=name)
            nfa.add_transition(start, first)
            regex.build(nfa, first, last)
        self.automaton = nfa.make_deterministic(self.names)
        self.ignored_names = dict([(name, True) for name in self.ignore])

    def get_runner(self, text, eof=False, token_class=None):
        return LexingRunner(self, text, eof)

    def tokenize(self, text, eof=False):
        """All tokens; LexerError where none begins. With eof there is one named EOF at the end."""
        runner = self.get_runner(text, eof)
        result = []
        while True:
            token = runner.find_next_token()
            if token is None:
                return result
            result.append(token)


class LexingRunner(object):
    """Goes through a text, token by token."""

    def __init__(self, lexer, text, eof):
        self.lexer = lexer
        self.text = text
        self.eof = eof
        self.runner = lexer.automaton.get_runner()
        self.place = 0
        self.lineno = 0
        self.columnno = 0

    def position(self):
        return SourcePos(self.place, self.lineno, self.columnno)

    def find_next_token(self):
        """The next token that is not ignored, or None after the last."""
        while self.place < len(self.text):
            end, name = self.runner.find_longest(self.text, self.place)
            if end == self.place:
                raise LexerError(self.text, 0, self.position())
            token = Token(name, self.text[self.place:end], self.position())
            self.advance(end)
            if name not in self.lexer.ignored_names:
                return token
        if self.eof:
            self.eof = False
            return Token('EOF', 'EOF', self.position())
        return None

    def advance(self, end):
        for i in range(self.place, end):
            if self.text[i] == '\n':
                self.lineno += 1
                self.columnno = 0
            else:
                self.columnno += 1
        self.place = end

"""Grammars: each rule becomes a matcher that makes the final tree at once."""
import re
from rpython.rlib.parsing.lexer import Lexer
from rpython.rlib.parsing.parsing import PackratParser
from rpython.rlib.parsing.tree import Nonterminal


def _rules(text):
    words = re.findall(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|\w+|[:;|()*+?<>\[\]]', re.sub(r'(?m)^#.*', '', text))
    rules, i = [], 0
    while i < len(words):
        end = words.index(';', i)
        rules.append((words[i], words[i + 2:end]))
        i = end + 1
    return rules


def _choice(words):
    """Consumes words up to the end of a choice: a list of lists of (kind, argument, repetition)."""
    choice = [[]]
    while words and words[0] not in (')', ']'):
        word = words.pop(0)
        if word == '|':
            choice.append([])
            continue
        if word in ('(', '['):
            item = (word, _choice(words))
            words.pop(0)
        elif word in '<>':
            item = (word, [[('', words.pop(0), '')]])
            words.pop(0)
        else:
            item = ('', word)
        repetition = words.pop(0) if words and words[0] in ('*', '+', '?') else ''
        choice[-1].append(item + (repetition,))
    return choice


class _Parser(PackratParser):
    def __init__(self, literals, choices, start):
        self.literals, self.choices, self.start, self.rules = literals, choices, start, {}

    def match(self, place, symbol):
        name = self.literals.get(symbol[1:-1], symbol) if symbol[0] in '"\'' else symbol
        if symbol not in self.choices:
            return PackratParser.match(self, place, name)
        found = self.choice(self.choices[symbol], place)
        if found is None:
            return None
        children, here = found
        replacing = [child for child in children if isinstance(child, list)]
        return (replacing[0][0] if replacing else Nonterminal(symbol, children)), here

    def choice(self, choice, place):
        for sequence in choice:
            children, here = [], place
            for item in sequence:
                found = self.repeated(item, here)
                if found is None:
                    break
                children, here = children + found[0], found[1]
            else:
                return children, here
        return None

    def repeated(self, item, place):
        kind, argument, repetition = item
        children, count = [], 0
        while True:
            found = self.item(kind, argument, place)
            if found is None:
                return None if count == 0 and repetition in ('', '+') else (children, place)
            children, place, count = children + found[0], found[1], count + 1
            if repetition in ('', '?'):
                return children, place

    def item(self, kind, argument, place):
        if kind == '':
            found = self.match(place, argument)
            return found and ([found[0]], found[1])
        found = self.choice(argument, place)
        if found is None or kind == '(':
            return found
        children, here = found
        if kind == '[':
            return [], here
        return ([[children[0]]] if kind == '<' else children[0].children), here


class ToAST(object):
    def transform(self, tree):
        return tree


def _unescaped(word):
    """A quoted word of a rule stands for itself, with backslashes as in Python."""
    if word[0] not in '"\'':
        return word
    return word[0] + re.sub(r'\\(x..|.)', lambda m: chr(int(m[1][1:], 16)) if m[1][0] == 'x' else {'n': '\n', 't': '\t'}.get(m[1], m[1]), word[1:-1]) + word[0]


def parse_ebnf(text):
    tokens, choices, literals = [], {}, {}
    order = []
    for name, words in _rules(text):
        if name == name.upper():
            tokens.append((name, re.compile(words[0][1:-1], re.ASCII)))
        else:
            words = [_unescaped(word) for word in words]
            for word in words:
                if word[0] in '"\'' and word[1:-1] not in literals:
                    literals[word[1:-1]] = '__%d_%s' % (len(literals), word[1:-1])
            order.append(name)
            choices[name] = _choice(list(words))
    known = [(name, re.compile(re.escape(literal))) for literal, name in literals.items()]
    return known + tokens, (literals, choices, order[0]), ToAST


def make_parse_function(regexs, rules, eof=False):
    names = [name for name, regex in regexs]
    lexer = Lexer([regex for name, regex in regexs], names, ['IGNORE'])
    parser = _Parser(*rules)
    return lambda text: parser.parse(lexer.tokenize(text, eof))

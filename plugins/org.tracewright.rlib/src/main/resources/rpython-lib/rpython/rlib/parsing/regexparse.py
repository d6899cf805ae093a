r"""
Reads regular expressions, at import time: characters and their escapes, `.`, sets in brackets, `\d \w \s` and their opposites, groups,
`|`, and the repetitions `* + ? {n} {n,} {n,m}`; `~` before a part stands for all texts that it does not describe.
"""
from rpython.rlib.parsing.regex import EMPTY, CharacterSet, NotExpression, StringExpression

ESCAPES = {'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '0': '\0'}
CLASSES = {'d': CharacterSet('0123456789'), 's': CharacterSet(' \t\n\r\f\v'),
           'w': CharacterSet('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_')}


class RegexError(Exception):
    """What is wrong with an expression."""


class _Reader(object):
    def __init__(self, text):
        self.text = text
        self.place = 0

    def peek(self):
        return self.text[self.place:self.place + 1]

    def take(self):
        c = self.peek()
        if not c:
            raise RegexError('unexpected end of ' + self.text)
        self.place += 1
        return c

    def expect(self, c):
        if self.take() != c:
            raise RegexError('missing %s in %s' % (c, self.text))

    def alternatives(self):
        result = self.sequence()
        while self.peek() == '|':
            self.place += 1
            result = result | self.sequence()
        return result

    def sequence(self):
        result = None
        while self.peek() and self.peek() not in '|)':
            part = self.repeated(self.part())
            result = part if result is None else result + part
        return EMPTY if result is None else result

    def repeated(self, part):
        while self.peek() and self.peek() in '*+?{':
            c = self.take()
            if c == '*':
                part = part.kleene()
            elif c == '+':
                part = part + part.kleene()
            elif c == '?':
                part = part | EMPTY
            else:
                part = self.counted(part)
        return part

    def counted(self, part):
        least = most = self.number()
        if self.peek() == ',':
            self.place += 1
            most = self.number() if self.peek() != '}' else None
        self.expect('}')
        result = EMPTY
        for i in range(least):
            result = result + part
        if most is None:
            return result + part.kleene()
        for i in range(most - least):
            result = result + (part | EMPTY)
        return result

    def number(self):
        start = self.place
        while self.peek().isdigit():
            self.place += 1
        return int(self.text[start:self.place])

    def part(self):
        c = self.take()
        if c == '(':
            result = self.alternatives()
            self.expect(')')
            return result
        if c == '[':
            return self.charset()
        if c == '.':
            return CharacterSet('\n').inverted()
        if c == '~':
            return NotExpression(self.part())
        if c == '\\':
            return self.escape()
        return StringExpression(c)

    def escape(self):
        c = self.take()
        if c.lower() in CLASSES:
            found = CLASSES[c.lower()]
            return found if c.islower() else found.inverted()
        return StringExpression(self.escaped(c))

    def escaped(self, c):
        if c == 'x':
            code = self.take() + self.take()
            return chr(int(code, 16))
        return ESCAPES.get(c, c)

    def charset(self):
        inverted = self.peek() == '^'
        if inverted:
            self.place += 1
        chars = set()
        start = self.place
        while self.place == start or self.peek() != ']':
            c = self.take()
            if c == '\\' and self.peek().lower() in CLASSES:
                found = self.escape_class()
                chars |= found.chars
                continue
            first = last = self.escaped(self.take()) if c == '\\' else c
            if self.peek() == '-' and self.text[self.place + 1:self.place + 2] != ']':
                self.place += 1
                c = self.take()
                last = self.escaped(self.take()) if c == '\\' else c
            chars |= set([chr(code) for code in range(ord(first), ord(last) + 1)])
        self.place += 1
        result = CharacterSet(chars)
        return result.inverted() if inverted else result

    def escape_class(self):
        c = self.take()
        found = CLASSES[c.lower()]
        return found if c.islower() else found.inverted()


def parse_regex(text):
    """The expression; RegexError where the text is none."""
    reader = _Reader(text)
    result = reader.alternatives()
    if reader.peek():
        raise RegexError('unbalanced parenthesis in ' + text)
    return result


make_regex = parse_regex


def unescape(text):
    """The text that an expression without operators stands for."""
    reader = _Reader(text)
    result = []
    while reader.peek():
        c = reader.take()
        result.append(reader.escaped(reader.take()) if c == '\\' else c)
    return ''.join(result)


def make_runner(regex, view=False):
    """What tells, by recognize(text), whether a text is described by the expression."""
    return parse_regex(regex).make_automaton().make_deterministic().get_runner()

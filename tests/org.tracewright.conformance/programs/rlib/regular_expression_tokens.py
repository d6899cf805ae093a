# covers: lib.rsre
"""A scanner on patterns compiled at import time, as interpreters have it."""
from rpython.rlib.rsre import rsre_core
from rpython.rlib.rsre.rpy import get_code

SPACE = get_code(r'\s+')
NUMBER = get_code(r'\d+(\.\d+)?([eE][-+]?\d+)?')
NAME = get_code(r'[A-Za-z_]\w*')
STRING = get_code(r'"((?:[^"\\]|\\.)*)"')
OPERATOR = get_code(r'[-+*/=<>]=?|[(){};,]')


class Token(object):
    def __init__(self, kind, text, place):
        self.kind = kind
        self.text = text
        self.place = place


def next_token(text, place):
    ctx = rsre_core.match(NUMBER, text, place)
    if ctx is not None:
        kind = 'number'
        if ctx.group(1) is not None or ctx.group(2) is not None:
            kind = 'float'
        return Token(kind, ctx.group(), ctx.match_end)
    ctx = rsre_core.match(NAME, text, place)
    if ctx is not None:
        return Token('name', ctx.group(0), ctx.match_end)
    ctx = rsre_core.match(STRING, text, place)
    if ctx is not None:
        start, end = ctx.span(1)
        return Token('string', text[start:end], ctx.match_end)
    ctx = rsre_core.match(OPERATOR, text, place)
    if ctx is not None:
        return Token('operator', ctx.group(), ctx.match_end)
    return Token('error', text[place], place + 1)


def tokens(text):
    place = 0
    result = []
    while place < len(text):
        blank = rsre_core.match(SPACE, text, place)
        if blank is not None:
            place = blank.match_end
            continue
        token = next_token(text, place)
        result.append(token)
        place = token.place
    return result


def entry_point(argv):
    for token in tokens('while (x_1 <= 3.5e-2) { print "a \\"b\\" c", 42; } # end'):
        print(token.kind + ' ' + token.text)
    ctx = rsre_core.search(NUMBER, 'abc 12.75 def')
    if ctx is not None:
        print(' '.join([str(mark) for mark in ctx.flatten_marks()]))
    print(rsre_core.search(STRING, 'no string') is None)
    print(rsre_core.fullmatch(NAME, 'abc') is not None)
    print(rsre_core.fullmatch(NAME, 'abc-') is not None)
    print(rsre_core.match(NAME, 'xabcdef', 1, 4).group() if len(argv) > 0 else '')
    return 0


def target(driver, args):
    return entry_point, None

# covers: lib.parsing.lexer, lib.parsing.deterministic
"""Counts the tokens of a little program; the longest one counts, of equally long ones the first."""
from rpython.rlib.parsing.lexer import Lexer, Token
from rpython.rlib.parsing import deterministic
from rpython.rlib.parsing.regexparse import parse_regex

KEYWORDS = ['while', 'whilst', 'in']
PAIRS = [(word.upper(), word) for word in KEYWORDS] + [
    ('NAME', '[a-z_][a-z_0-9]*'), ('INT', '[0-9]+'), ('FLOAT', '[0-9]+\\.[0-9]+'), ('INC', '\\+\\+'), ('PLUS', '\\+'), ('DOT', '\\.'),
    ('COMMENT', '#[^\n]*'), ('IGNORE', '( |\n)+')]
LEXER = Lexer([parse_regex(regex) for name, regex in PAIRS], [name for name, regex in PAIRS], ignore=['IGNORE', 'COMMENT'])


def show(token):
    assert isinstance(token, Token)
    return token.name + ' ' + token.source


def entry_point(argv):
    counts = {}
    tokens = LEXER.tokenize('while whilst_ in inn 1 1.5 1. 5.a +++ # in comment\n  in9 whilst', eof=True)
    for token in tokens:
        counts[token.name] = counts.get(token.name, 0) + 1
    for token in tokens:
        print(show(token))
    for name in sorted(list(counts.keys())):
        print('%s %d' % (name, counts[name]))
    last = tokens[len(tokens) - 1]
    print('%d %d %d' % (last.source_pos.i, last.source_pos.lineno, last.source_pos.columnno))
    try:
        LEXER.tokenize('ok\nok !')
    except deterministic.LexerError as error:
        print('%d %d' % (error.source_pos.lineno, error.source_pos.columnno))
    return 0


def target(driver, args):
    return entry_point, None

# covers: lib.parsing.regexparse, lib.parsing.deterministic
from rpython.rlib.parsing.deterministic import LexerError, compress_char_set
from rpython.rlib.parsing.lexer import Lexer, SourcePos
from rpython.rlib.parsing.regexparse import make_runner, parse_regex

EXPRESSIONS = ['(a|b)*abb', '[0-9]+(\\.[0-9]*)?', 'x{2,3}y', '[^a-c]?z', '"[^"]*"', '\\d\\w*', '(ab?)+', '']
TEXTS = ['abb', 'ababb', 'ab', '12', '12.', '1.5x', 'xxy', 'xxxy', 'xxxxy', 'z', 'dz', 'az', '"q"', '"', '7up', 'abaab', '']
RUNNERS = [make_runner(text) for text in EXPRESSIONS]
RANGES = compress_char_set('abcdexyz05')


def table():
    for text in TEXTS:
        print(text + ':' + ''.join(['1' if runner.recognize(text) else '0' for runner in RUNNERS]))


LEXER = Lexer([parse_regex('[a-z]+'), parse_regex('[0-9]+'), parse_regex(' ')], ['WORD', 'NUMBER', 'BLANK'])


def entry_point(argv):
    table()
    for first, count in RANGES:
        print(first + ' %d' % count)
    try:
        LEXER.tokenize('one 2\nthree')
    except LexerError as error:
        print(error.nice_error_message('words'))
    place = SourcePos(3, 1, 2)
    print('%d %d %d' % (place.i, place.lineno, place.columnno))
    print(len(LEXER.tokenize('a 1 b 22')))
    return 0


def target(driver, args):
    return entry_point, None

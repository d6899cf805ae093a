# covers: lib.rutf8
"""What is no well-formed UTF-8 is told with its place; surrogates by choice."""
from rpython.rlib import rutf8

TEXTS = ['', 'abc', '\xc3\xa9', '\xc3', '\xa9', 'ab\xff', '\xc0\x80', '\xe2\x82\xac', '\xe2\x82', '\xe0\x80\x80', '\xed\xa0\x80', '\xed\x9f\xbf',
         '\xf0\x9d\x84\x9e', '\xf0\x80\x80\x80', '\xf4\x90\x80\x80', '\xf4\x8f\xbf\xbf', 'x\xe2\x82\xacy\x80']
repr_of = rutf8.make_utf8_escape_function(quotes=True, prefix='u')
escaped = rutf8.make_utf8_escape_function()


def check(text, surrogates):
    try:
        return str(rutf8.check_utf8(text, surrogates))
    except rutf8.CheckError as error:
        return 'fault at %d' % error.pos


def as_bytes(code, surrogates):
    try:
        return ' '.join([str(ord(c)) for c in rutf8.unichr_as_utf8(code, surrogates)])
    except rutf8.OutOfRange as error:
        return 'none for %d' % error.code


def entry_point(argv):
    for text in TEXTS:
        print(check(text, False) + ', ' + check(text, True) + ', ' + str(rutf8.first_non_ascii_char(text)))
    for code in [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff, 0x110000, -1]:
        print(as_bytes(code, False) + ', ' + as_bytes(code, True))
    try:
        rutf8.check_ascii('caf\xc3\xa9')
    except rutf8.CheckError as error:
        print('%d' % error.pos)
    rutf8.check_ascii('cafe')
    pair = 'a\xed\xa0\xb4\xed\xb4\x9eb'
    print('%d %s' % (rutf8.surrogate_in_utf8(pair), rutf8.has_surrogates('plain')))
    print(' '.join([str(ord(c)) for c in rutf8.reencode_utf8_with_surrogates(pair)]))
    for text in ['plain', "it's", 'say "x"', 'both \' and "', 'tab\tnew\nline\r\\', 'h\xc3\xa9 \xe2\x82\xac \xf0\x9d\x84\x9e\x7f']:
        print(repr_of(text))
        print(escaped(text))
    print(rutf8.decode_latin_1('na\xefve') == 'na\xc3\xafve')
    print(rutf8.codepoints_in_utf8('h\xc3\xa9llo', 1, 4))
    lines = 0
    text = 'a\nb\xe2\x80\xa8c\xc2\x85d\x0ce'
    pos = 0
    while pos < len(text):
        if rutf8.islinebreak(text, pos):
            lines += 1
        pos = rutf8.next_codepoint_pos(text, pos)
    print(lines)
    return 0


def target(driver, args):
    return entry_point, None

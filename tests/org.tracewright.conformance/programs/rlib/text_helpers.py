# covers: lib.rstring, unicode
from rpython.rlib.rstring import StringBuilder, UnicodeBuilder, split, rsplit, replace, ParseStringError, startswith, endswith, count, find, rfind
from rpython.rlib.rarithmetic import string_to_int


def fields(line):
    return '[' + ']['.join(split(line, ':')) + ']'


def columns(table):
    """Pads each column to its widest field."""
    rows = [split(line) for line in split(table, '\n')]
    widths = [0] * len(rows[0])
    for row in rows:
        for i in range(len(row)):
            widths[i] = max(widths[i], len(row[i]))
    result = StringBuilder()
    for row in rows:
        for i in range(len(row)):
            result.append(row[i])
            result.append_multiple_char(' ', widths[i] - len(row[i]) + 1)
        result.append('|\n')
    return result.build()


def number(text):
    try:
        return string_to_int(text, 10)
    except ParseStringError as error:
        return -1 if len(error.msg) > 0 else -2


def swapped(text):
    builder = UnicodeBuilder(len(text))
    i = len(text)
    while i > 0:
        i -= 1
        builder.append(text[i])
    builder.append_multiple_char(u'\xb7', 3)
    builder.append_slice(text, 1, 3)
    return builder.build()


def entry_point(argv):
    print(fields('a::b:'))
    print('|'.join(split('  some  words here ', None, 1)))
    print('|'.join(rsplit('  some  words here ', None, 1)))
    print('|'.join(rsplit('a/b/c/d', '/', 2)))
    print('|'.join(rsplit('  x  y ')))
    print(columns('name size\nalpha 1\nb 12345'))
    print(replace('aXbXc', 'X', '--', 1) + replace('abc', '', '.') + replace('aaa', 'aa', 'b'))
    print(number('12') + number('x'))
    text = swapped(u'\xe9tude')
    print('%d %d %d' % (len(text), ord(text[4]), ord(text[7])))
    print(startswith('prefix', 'fix', 3))
    print(endswith('prefix', 'pre', 0, 3))
    print('%d %d %d' % (count('banana', 'an', 0, 6), find('banana', 'na', 3, 6), rfind('banana', 'na', 0, 4)))
    return 0


def target(driver, args):
    return entry_point, None

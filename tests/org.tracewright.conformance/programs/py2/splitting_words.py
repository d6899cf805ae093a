# covers: strings.methods, lib.rstring
"""White space at the ends, when only so many words are wanted."""
from rpython.rlib import rstring

LINES = ['  get  the rest of it  ', 'one', '', '   ', 'a b', ' a b ', '\ttab\nand newline \r']


def command(line):
    parts = line.split(None, 1)
    if len(parts) == 0:
        return '(empty)'
    if len(parts) == 1:
        return parts[0]
    return '%s <%s>' % (parts[0], parts[1])


def last(line):
    return '|'.join(line.rsplit(None, 1))


def same(line, count):
    return line.split(None, count) == rstring.split(line, None, count) and line.rsplit(None, count) == rstring.rsplit(line, None, count)


def entry_point(argv):
    for line in LINES:
        print '[%s] [%s] %d' % (command(line), last(line), len(line.split()))
        for count in range(4):
            print same(line, count), len(line.split(None, count)), len(line.rsplit(None, count))
    print '|'.join('a,b,,c'.split(',', 2)), '|'.join('a,b,,c'.rsplit(',', 2))
    return 0


def target(driver, args):
    return entry_point, None

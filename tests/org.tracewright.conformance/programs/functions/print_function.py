# covers: flow.print
from __future__ import print_function


def show(items, separator):
    for item in items:
        print(item, end=separator)
    print()


def entry_point(argv):
    none = argv[0][:0]
    print('a', 1, end=' ')
    print('b', 'c', 2.5, sep=none + '-')
    print(end='')
    print('x', 'y', sep='', end='.\n')
    print('x', None, sep=None, end=None)
    print()
    show([1, 2, 3], ', ')
    print('several\nlines', end='|')
    print('and one more', True)
    print(sep='unused')
    print('at the end', end='')
    return 0


def target(driver, args):
    return entry_point, None

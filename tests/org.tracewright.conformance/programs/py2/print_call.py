# covers: dialect.print-call
from __future__ import print_function


def entry_point(argv):
    print('a', 1, 'b')
    print()
    print('x')
    return 0


def target(driver, args):
    return entry_point, None

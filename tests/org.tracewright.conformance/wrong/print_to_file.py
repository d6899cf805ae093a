# expect: not-rpython 9:5
# expect: not-rpython 9:5
# expect: type-error 10:5
from __future__ import print_function
import sys


def entry_point(argv):
    print('x', file=sys.stderr)
    print('x', 'y', sep=len(argv))
    return 0


def target(driver, args):
    return entry_point, None

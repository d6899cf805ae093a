# covers: dialect.future-division
from __future__ import division


def entry_point(argv):
    n = len(argv)
    print 7 / (n + 1)
    print 7 // (n + 1)
    x = 3 / (n + 3)
    print x
    return 0


def target(driver, args):
    return entry_point, None

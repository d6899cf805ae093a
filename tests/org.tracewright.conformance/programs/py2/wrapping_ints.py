# covers: ints.wrap, ints.intmask
from rpython.rlib.rarithmetic import intmask

MAXINT = 9223372036854775807


def entry_point(argv):
    n = len(argv)
    print MAXINT
    print intmask(MAXINT + n)
    print intmask(MAXINT * 3)
    print intmask(-MAXINT - 1 - n)
    h = 0
    for i in range(20):
        h = intmask(h * 1000003) ^ i * 7919
    print h
    return 0


def target(driver, args):
    return entry_point, None

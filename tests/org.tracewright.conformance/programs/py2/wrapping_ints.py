# covers: ints.wrap, ints.intmask
import sys

from rpython.rlib.rarithmetic import intmask


def entry_point(argv):
    n = len(argv)
    print sys.maxint
    print intmask(sys.maxint + n)
    print intmask(sys.maxint * 3)
    print intmask(-sys.maxint - 1 - n)
    h = 0
    for i in range(20):
        h = intmask(h * 1000003) ^ i * 7919
    print h
    return 0


def target(driver, args):
    return entry_point, None

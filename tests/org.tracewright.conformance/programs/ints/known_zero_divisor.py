# covers: ints.arith, checks.zero
# A divisor that is found to be zero before the program runs still raises where a handler sees it.
from rpython.rlib.rarithmetic import r_uint


def divided(n):
    try:
        return n // ((17 // ((1 & 7) + 1)) & 3)
    except ZeroDivisionError:
        return -1


def rest(n):
    try:
        return n % (8 & 3)
    except ZeroDivisionError:
        return -2


def unsigned(n):
    try:
        return int(n // r_uint(8 & 3))
    except ZeroDivisionError:
        return -3


def entry_point(argv):
    for n in range(-2, 3):
        print('%d %d %d' % (divided(n), rest(n), unsigned(r_uint(n + 2))))
    return 0


def target(driver, args):
    return entry_point

# covers: ints.ovfcheck, checks.overflow
from rpython.rlib.rarithmetic import ovfcheck


def add(a, b):
    try:
        return ovfcheck(a + b)
    except OverflowError:
        return -1


def multiply(a, b):
    try:
        result = ovfcheck(a * b)
    except OverflowError:
        print('product overflows')
        return 0
    return result


def shift(a, b):
    try:
        return ovfcheck(a << b)
    except OverflowError:
        return -2


def entry_point(argv):
    big = 9223372036854775807
    print(add(1, 2))
    print(add(big, 0))
    print(add(big, 1))
    print(add(-big, -2))
    print(multiply(3037000499, 3037000499))
    print(multiply(3037000500, 3037000500))
    print(multiply(-big, 2))
    print(shift(1, 62))
    print(shift(1, 63))
    try:
        print(ovfcheck(-big - 1 - len(argv)))
    except OverflowError:
        print('difference overflows')
    return 0


def target(driver, args):
    return entry_point, None

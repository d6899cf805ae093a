# covers: ints.sized, lib.rarithmetic
from rpython.rlib.rarithmetic import r_uint, intmask, LONG_BIT


def xorshift(seed, rounds):
    state = r_uint(seed)
    for i in range(rounds):
        state = state ^ (state << 13)
        state = state ^ (state >> 7)
        state = state ^ (state << 17)
    return state


def fnv(text):
    value = r_uint(2166136261)
    for char in text:
        value = (value ^ r_uint(ord(char))) * r_uint(16777619)
        value = value & r_uint(0xFFFFFFFF)
    return intmask(value)


def entry_point(argv):
    print(intmask(xorshift(1, 1)))
    print(intmask(xorshift(88172645463325252, 10)))
    print(fnv('tracewright'))
    print(fnv(''))
    top = r_uint(1) << (LONG_BIT - 1)
    print(top > r_uint(5))
    print(intmask(top >> 60))
    print(intmask(r_uint(0) - r_uint(1)))
    print(intmask((r_uint(0) - r_uint(1)) // r_uint(3)))
    print(intmask((r_uint(0) - r_uint(1)) % r_uint(10)))
    print(LONG_BIT)
    return 0


def target(driver, args):
    return entry_point, None

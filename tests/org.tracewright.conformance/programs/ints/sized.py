# covers: ints.sized
from rpython.rlib.rarithmetic import r_longlong, r_int32, r_uint32, intmask, widen


def entry_point(argv):
    n = len(argv)
    a = r_longlong(n) << 40
    print(intmask(a))
    small = r_int32(2147483647)
    print(widen(small))
    print(widen(r_int32(n + 2147483647)))
    print(widen(r_uint32(-n)))
    print(widen(r_int32(-5)))
    return 0


def target(driver, args):
    return entry_point, None

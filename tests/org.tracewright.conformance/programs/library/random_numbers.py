# covers: lib.rrandom
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rrandom import Random

PREBUILT = Random(r_uint(7))


def entry_point(argv):
    numbers = Random()
    for i in range(5):
        print(intmask(numbers.genrand32()))
    numbers.init_genrand(r_uint(5489))
    for i in range(1000):
        numbers.genrand32()
    print(numbers.random())
    numbers.init_by_array([r_uint(0x123), r_uint(0x234), r_uint(0x345), r_uint(0x456)])
    for i in range(700):
        numbers.random()
    print(intmask(numbers.genrand32()))
    numbers.jumpahead(12345)
    print(intmask(numbers.genrand32()))
    print(intmask(PREBUILT.genrand32()))
    return 0


def target(driver, args):
    return entry_point, None

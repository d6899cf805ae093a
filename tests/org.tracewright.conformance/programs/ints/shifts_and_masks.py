# covers: ints.arith, ints.intmask
from rpython.rlib.rarithmetic import intmask


def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


def reverse_bits(n, width):
    result = 0
    for i in range(width):
        result = (result << 1) | (n & 1)
        n >>= 1
    return result


def entry_point(argv):
    print(popcount(0))
    print(popcount(255))
    print(popcount(0x123456789ABC))
    print(reverse_bits(1, 8))
    print(reverse_bits(0xF0, 8))
    print(reverse_bits(0x1234, 16))
    print(intmask(1 << 63))
    print(intmask(popcount(7) << 62))
    print(-1 >> 63)
    print(-256 >> 4)
    return 0


def target(driver, args):
    return entry_point, None

# covers: lib.rarithmetic, ints.sized, ints.ovfcheck, checks.overflow
"""Checksums and a multiplier, on integers of several widths."""
from rpython.rlib.rarithmetic import (r_int32, r_uint32, r_uint, r_longlong, r_ulonglong, intmask, ovfcheck, LONG_BIT, r_uint8, r_int16)


def adler32(text):
    a, b = r_uint32(1), r_uint32(0)
    for c in text:
        a = r_uint32((intmask(a) + ord(c)) % 65521)
        b = r_uint32((intmask(a) + intmask(b)) % 65521)
    return intmask(b) << 16 | intmask(a)


def fnv1a(text):
    value = r_ulonglong(14695981039346656037)
    for c in text:
        value = (value ^ r_ulonglong(ord(c))) * r_ulonglong(1099511628211)
    return value


def xorshift(seed, count):
    x = r_uint(seed)
    for i in range(count):
        x ^= x << 13
        x ^= x >> 7
        x ^= x << 17
    return x


def java_hash(text):
    """With the wrap-around of 32 bits."""
    result = r_int32(0)
    for c in text:
        result = r_int32(intmask(result) * 31 + ord(c))
    return intmask(result)


def checked_power(base, exponent):
    try:
        result = 1
        for i in range(exponent):
            result = ovfcheck(result * base)
        return str(result)
    except OverflowError:
        return 'overflow'


def checked(a, b):
    parts = []
    try:
        parts.append(str(ovfcheck(a + b)))
    except OverflowError:
        parts.append('over')
    try:
        parts.append(str(ovfcheck(a - b)))
    except OverflowError:
        parts.append('under')
    return ' '.join(parts)


def entry_point(argv):
    for text in ['', 'a', 'Wikipedia', 'the quick brown fox jumps over the lazy dog']:
        print('%d %d' % (adler32(text), java_hash(text)))
        print(fnv1a(text))
    print(xorshift(88172645463325252, 5))
    for exponent in [5, 39, 40, 41]:
        print(checked_power(3, exponent))
    largest = (1 << (LONG_BIT - 2)) - 1 + (1 << (LONG_BIT - 2))
    print(checked(largest, 1) + ' ' + checked(-largest, 2) + ' ' + checked(largest, -1))
    print('%d %d' % (r_uint8(300), r_int16(40000)))
    print(r_longlong(1) << 40)
    return 0


def target(driver, args):
    return entry_point, None

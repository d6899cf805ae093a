# covers: lib.rarithmetic
"""The limits of integers of each width, and products modulo a number."""
from rpython.rlib.rarithmetic import (INT_MAX, INT_MIN, UINT_MAX, maxint, longlongmax, most_neg_value_of, most_neg_value_of_same_type, most_pos_value_of,
                                      most_pos_value_of_same_type, mulmod, r_int32, r_longlong)


def power(base, exponent, modulus):
    result = 1
    while exponent > 0:
        if exponent & 1:
            result = mulmod(result, base, modulus)
        base = mulmod(base, base, modulus)
        exponent >>= 1
    return result


def is_probably_prime(n):
    """Fermat's test with a few bases."""
    for base in [2, 3, 5, 7, 11]:
        if n % base == 0:
            return n == base
        if power(base, n - 1, n) != 1:
            return False
    return True


def entry_point(argv):
    print('%d %d %d' % (INT_MAX, INT_MIN, UINT_MAX))
    print('%d %d' % (longlongmax, maxint))
    print('%d %d' % (int(most_neg_value_of(r_int32)), int(most_pos_value_of(r_int32))))
    print('%d %d' % (int(most_neg_value_of(r_longlong)), int(most_pos_value_of(r_longlong))))
    print('%d %d' % (most_neg_value_of_same_type(len(argv)), most_pos_value_of_same_type(len(argv))))
    print('%d' % mulmod(9223372036854775807, 9223372036854775806, 1000000007))
    print('%d' % mulmod(-7, 9223372036854775807, 9223372036854775807 - 24))
    print('%d' % mulmod(4611686018427387903, 3, 9223372036854775807))
    for n in [1000003, 2147483647, 9223372036854775783, 9223372036854775781, 999999999989, 999999999987]:
        print('%d %s' % (n, is_probably_prime(n)))
    return 0


def target(driver, args):
    return entry_point, None

"""Machine integers. The classes of fixed width are the machine's own."""

import math
import sys

from tracewright.machine import (base_int, r_int8, r_int16, r_int32, r_longlong, r_uint, r_uint8, r_uint16, r_uint32,
                                 r_ulonglong)
from rpython.rlib.objectmodel import specialize, we_are_translated
from rpython.rlib.rstring import NumberStringParser, ParseStringOverflowError, strip_spaces

LONG_BIT = 64
LONG_BIT_SHIFT = 6
LONGLONG_BIT = 64
LONG_MASK = 2 ** 64 - 1
LONG_TEST = 2 ** 63
LONGLONG_MASK = LONG_MASK
maxint = sys.maxint
maxint32 = 2 ** 31 - 1
is_emulated_long = False
longlongmax = maxint
INT_MAX = maxint32
INT_MIN = -2 ** 31
UINT_MAX = 2 ** 32 - 1
SHRT_MAX = 2 ** 15 - 1
SHRT_MIN = -2 ** 15
USHRT_MAX = 2 ** 16 - 1

# A machine word is int itself.
r_int = int
r_int64 = r_longlong
r_uint64 = r_ulonglong


_SIZED = {(True, 8): r_int8, (True, 16): r_int16, (True, 32): r_int32, (True, 64): r_longlong,
          (False, 8): r_uint8, (False, 16): r_uint16, (False, 32): r_uint32, (False, 64): r_uint}


def build_int(name, sign, bits, force_creation=False):
    """The class of the integers of so many bits; `name` is what RPython would call it."""
    return _SIZED[sign, bits]


def intmask(n):
    """The low 64 bits of a number, as an int."""
    n = int(n) & LONG_MASK
    if n >= LONG_TEST:
        n -= 2 ** 64
    return int(n)


def longlongmask(n):
    return r_longlong(intmask(n))


def widen(n):
    return int(n)


def ovfcheck(r):
    """Around an operation on ints: OverflowError if the result does not fit."""
    if not -LONG_TEST <= r < LONG_TEST:
        raise OverflowError('signed integer expression did overflow')
    return r


def ovfcheck_float_to_int(x):
    if x != x or not -9223372036854776832.0 < x < 9223372036854775296.0:
        raise OverflowError
    return int(x)


def ovfcheck_float_to_longlong(x):
    return r_longlong(ovfcheck_float_to_int(x))


def is_valid_int(r):
    if we_are_translated():
        return True
    return isinstance(r, (int, long)) and -LONG_TEST <= r < LONG_TEST


def int_between(n, m, p):
    """n <= m < p"""
    return n <= m < p


def int_force_ge_zero(n):
    if n < 0:
        return 0
    return n


def int_c_div(x, y):
    """Division that truncates towards zero."""
    quotient = x // y
    if quotient < 0 and quotient * y != x:
        quotient += 1
    return quotient


def int_c_mod(x, y):
    return x - int_c_div(x, y) * y


def highest_bit(n):
    """The number of the only bit that is set."""
    assert n and (n & (n - 1)) == 0
    i = -1
    while n:
        i += 1
        n >>= 1
    return i


_SIGNED_LIMITS = {int: maxint, bool: maxint, r_int8: 2 ** 7 - 1, r_int16: SHRT_MAX, r_int32: INT_MAX, r_longlong: maxint}


@specialize.memo()
def most_pos_value_of(tp):
    """The greatest number of a class of signed integers."""
    return tp(_SIGNED_LIMITS[tp])


@specialize.memo()
def most_neg_value_of(tp):
    """The least number of a class of signed integers."""
    return tp(-_SIGNED_LIMITS[tp] - 1)


@specialize.argtype(0)
def most_pos_value_of_same_type(x):
    return most_pos_value_of(type(x))


@specialize.argtype(0)
def most_neg_value_of_same_type(x):
    return most_neg_value_of(type(x))


def mulmod(a, b, c):
    """(a * b) % c, without overflow in between. c is positive."""
    assert c > 0
    a %= c
    b %= c
    result = r_uint(0)
    modulus = r_uint(c)
    term = r_uint(a)
    while b:
        if b & 1:
            result = (result + term) % modulus
        term = (term + term) % modulus
        b >>= 1
    return intmask(result)


def check_support_int128():
    return False


def byteswap(n):
    result = 0
    for i in range(8):
        result = intmask(result << 8) | (n & 255)
        n >>= 8
    return result


def uint_mul_high(x, y):
    """The upper word of the product of two words."""
    x_low, x_high = x & r_uint(0xFFFFFFFF), x >> 32
    y_low, y_high = y & r_uint(0xFFFFFFFF), y >> 32
    low = x_low * y_low
    middle = x_high * y_low + (low >> 32)
    other = x_low * y_high + (middle & r_uint(0xFFFFFFFF))
    return x_high * y_high + (middle >> 32) + (other >> 32)


def string_to_int(s, base=10):
    """An int; ParseStringError where there is none, ParseStringOverflowError with the parser where it does not fit."""
    literal = strip_spaces(s)
    parser = NumberStringParser(literal, literal, base, 'int')
    result = 0
    while True:
        digit = parser.next_digit()
        if digit == -1:
            return result
        try:
            result = ovfcheck(result * parser.base)
            result = ovfcheck(result + digit * parser.sign)
        except OverflowError:
            raise ParseStringOverflowError(parser)


def _nearest_single(value):
    """The nearest float with 24 significant bits, to even at the half; infinite from 2**128 on."""
    fraction, exponent = math.frexp(value)
    if fraction == 0.0 or fraction - fraction != 0.0:
        return value
    bits = min(24, exponent + 149)
    if bits < 0:
        return 0.0 * value
    scaled = math.ldexp(fraction, bits)
    whole = math.floor(scaled)
    rest = scaled - whole
    if rest > 0.5 or rest == 0.5 and math.fmod(whole, 2.0) != 0.0:
        whole += 1.0
    result = math.ldexp(whole, exponent - bits)
    if abs(result) >= math.ldexp(1.0, 128):
        return result * 1e308
    return result


class r_singlefloat(object):
    """A float of 32 bits."""

    def __init__(self, value):
        self.value = _nearest_single(value)

    def __float__(self):
        return self.value


r_longfloat = float

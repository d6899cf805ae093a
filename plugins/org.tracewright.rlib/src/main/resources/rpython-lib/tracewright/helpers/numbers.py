"""Numbers: their text, and the operations that check.

S is the string struct to make. Integers are 64 bits wide; the operations whose names end in `_zer` raise ZeroDivisionError, those in `_ovf` OverflowError.
"""
from tracewright import ll
from tracewright.helpers import maths
from tracewright.helpers.characters import is_space
from tracewright.helpers.strings import slice_exact

SMALLEST = -0x8000000000000000


def floordiv_zer(a, b):
    if b == 0:
        raise ZeroDivisionError
    return ll.op('int_floordiv', a, b)


def mod_zer(a, b):
    if b == 0:
        raise ZeroDivisionError
    return ll.op('int_mod', a, b)


def uint_floordiv_zer(a, b):
    if not ll.op('uint_is_true', b):
        raise ZeroDivisionError
    return ll.op('uint_floordiv', a, b)


def uint_mod_zer(a, b):
    if not ll.op('uint_is_true', b):
        raise ZeroDivisionError
    return ll.op('uint_mod', a, b)


def floordiv_ovf(a, b):
    if b == -1 and a == SMALLEST:
        raise OverflowError
    return ll.op('int_floordiv', a, b)


def floordiv_ovf_zer(a, b):
    if b == 0:
        raise ZeroDivisionError
    return floordiv_ovf(a, b)


def mod_ovf_zer(a, b):
    if b == 0:
        raise ZeroDivisionError
    if b == -1:
        return 0
    return ll.op('int_mod', a, b)


def lshift_ovf(a, count):
    result = a << count
    if (result >> count) != a:
        raise OverflowError
    return result


def neg_ovf(a):
    if a == SMALLEST:
        raise OverflowError
    return -a


def abs_ovf(a):
    if a == SMALLEST:
        raise OverflowError
    if a < 0:
        return -a
    return a


def int_abs(a):
    if a < 0:
        return -a
    return a


def int_min(a, b):
    if b < a:
        return b
    return a


def int_max(a, b):
    if b > a:
        return b
    return a


def int_pow(base, exponent):
    """Wraps. In Python a negative exponent gives a float, which the result cannot be."""
    if exponent < 0:
        raise ValueError
    result = 1
    while exponent > 0:
        if exponent & 1:
            result *= base
        base *= base
        exponent >>= 1
    return result


def digit_char(digit):
    if digit < 10:
        return chr(48 + digit)
    return chr(87 + digit)


def int_to_string(S, value):
    if value == SMALLEST:
        return smallest_to_string(S)
    digits = 1
    rest = value
    if value < 0:
        rest = -value
        digits = 2
    positive = rest
    while rest >= 10:
        digits += 1
        rest = rest // 10
    result = ll.new_varsize(S, digits)
    if value < 0:
        result[0] = ll.char_like(result, 45)
    at = digits - 1
    rest = positive
    while True:
        following = rest // 10
        result[at] = ll.char_like(result, 48 + rest - following * 10)
        at -= 1
        rest = following
        if rest == 0:
            return result


def smallest_to_string(S):
    text = int_to_string(S, 922337203685477580)
    result = ll.new_varsize(S, 20)
    result[0] = ll.char_like(result, 45)
    ll.op('array_copy', text, result, 0, 1, 18)
    result[19] = ll.char_like(result, 56)
    return result


def uint_to_string(S, value):
    """The value is unsigned."""
    ten = ll.op('cast_int_to_uint', 10)
    digits = 1
    rest = value
    while ll.op('uint_ge', rest, ten):
        digits += 1
        rest = ll.op('uint_floordiv', rest, ten)
    result = ll.new_varsize(S, digits)
    at = digits - 1
    rest = value
    while at >= 0:
        digit = ll.op('cast_uint_to_int', ll.op('uint_mod', rest, ten))
        result[at] = ll.char_like(result, 48 + digit)
        rest = ll.op('uint_floordiv', rest, ten)
        at -= 1
    return result


def int_to_base(S, value, bits, prefix):
    """Hexadecimal (bits 4), octal (3) or binary (1); prefix is a string that goes between the sign and the digits."""
    negative = value < 0
    rest = ll.op('cast_int_to_uint', value)
    if negative:
        rest = ll.op('uint_neg', rest)
    return unsigned_to_base(S, rest, bits, prefix, negative)


def unsigned_to_base(S, value, bits, prefix, negative):
    digits = 1
    rest = ll.op('uint_rshift', value, bits)
    while ll.op('uint_is_true', rest):
        digits += 1
        rest = ll.op('uint_rshift', rest, bits)
    start = len(prefix)
    if negative:
        start += 1
    result = ll.new_varsize(S, start + digits)
    if negative:
        result[0] = ll.char_like(result, 45)
    ll.op('array_copy', prefix, result, 0, start - len(prefix), len(prefix))
    at = start + digits - 1
    rest = value
    mask = (1 << bits) - 1
    while at >= start:
        digit = ll.op('cast_uint_to_int', rest) & mask
        result[at] = ll.char_like(result, ord(digit_char(digit)))
        rest = ll.op('uint_rshift', rest, bits)
        at -= 1
    return result


def bool_to_string(true_text, false_text, value):
    if value:
        return true_text
    return false_text


def digit_value(code):
    """Of a letter or digit, 99 for anything else."""
    if 48 <= code <= 57:
        return code - 48
    if 97 <= code <= 122:
        return code - 87
    if 65 <= code <= 90:
        return code - 55
    return 99


def string_to_int(s, base):
    """int(s, base); raises ValueError also where the value does not fit a machine integer."""
    start = 0
    stop = len(s)
    while start < stop and is_space(s[start]):
        start += 1
    while stop > start and is_space(s[stop - 1]):
        stop -= 1
    if start == stop:
        raise ValueError
    negative = False
    if ord(s[start]) == 45:
        negative = True
        start += 1
    elif ord(s[start]) == 43:
        start += 1
    implied = prefix_base(s, start, stop)
    if base == 0:
        base = 10
        if implied != 0:
            base = implied
    if implied == base and implied != 0:
        start += 2
    if start == stop:
        raise ValueError
    result = 0
    limit = ll.op('int_floordiv', 0x7FFFFFFFFFFFFFFF, base)
    while start < stop:
        digit = digit_value(ord(s[start]))
        if digit >= base:
            raise ValueError
        if result < -limit:
            raise ValueError
        following = result * base - digit
        if following > 0:
            raise ValueError
        result = following
        start += 1
    if negative:
        return result
    if result == SMALLEST:
        raise ValueError
    return -result


def prefix_base(s, start, stop):
    """The base that 0x, 0o or 0b at that place names, or 0."""
    if start + 2 < stop and ord(s[start]) == 48:
        letter = ord(s[start + 1]) | 32
        if letter == 120:
            return 16
        if letter == 111:
            return 8
        if letter == 98:
            return 2
    return 0


def string_to_float(s):
    if not ll.primitive('float_is_valid', s):
        raise ValueError
    return ll.primitive('float_parse', s)


def float_to_string(value):
    return ll.primitive('float_format', value, 's', 0)


def float_repr(value):
    return ll.primitive('float_format', value, 'r', 0)


def format_float(value, code, precision):
    return ll.primitive('float_format', value, code, precision)


def float_floor(value):
    return ll.primitive('math_floor', value)


def float_floordiv_zer(a, b):
    if b == 0.0:
        raise ZeroDivisionError
    remainder = float_mod_zer(a, b)
    quotient = (a - remainder) / b
    floor = ll.primitive('math_floor', quotient)
    if quotient - floor > 0.5:
        floor += 1.0
    return floor


def float_mod_zer(a, b):
    if b == 0.0:
        raise ZeroDivisionError
    remainder = ll.primitive('math_fmod', a, b)
    if remainder != 0.0 and (b < 0.0) != (remainder < 0.0):
        remainder += b
    return remainder


def float_truediv_zer(a, b):
    if b == 0.0:
        raise ZeroDivisionError
    return ll.op('float_truediv', a, b)


def float_pow(a, b):
    if a == 0.0 and b < 0.0:
        raise ZeroDivisionError
    return maths.pow(a, b)


def float_to_int_checked(value):
    """int(x): towards zero; raises OverflowError where it does not fit."""
    if not -9223372036854775808.0 <= value < 9223372036854775808.0:
        raise OverflowError
    return ll.op('cast_float_to_int', value)


def float_hash(value):
    """Equal to the hash of an equal integer."""
    whole = ll.op('cast_float_to_int', value)
    if ll.op('cast_int_to_float', whole) == value:
        return whole
    bits = ll.op('cast_float_to_bits', value)
    return bits ^ (bits >> 32)


def chr_checked(code):
    if code < 0 or code > 255:
        raise ValueError
    return chr(code)


def nonzero_step(step):
    if step == 0:
        raise ValueError
    return step


def is_nan(x):
    return x != x


def is_finite(x):
    return x - x == 0.0


def is_inf(x):
    return x == x and x - x != 0.0

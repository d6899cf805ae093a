"""Floats."""
import math

USE_SHORT_FLOAT_REPR = True
INFINITY = 1e200 * 1e200
NAN = INFINITY - INFINITY

DTSF_STR_PRECISION = 12
DTSF_SIGN = 0x1
DTSF_ADD_DOT_0 = 0x2
DTSF_ALT = 0x4
DTSF_CUT_EXP_0 = 0x8
DIST_FINITE = 1
DIST_NAN = 2
DIST_INFINITY = 3


def isinf(x):
    return x == INFINITY or x == -INFINITY


def isnan(x):
    return x != x


def isfinite(x):
    return not isinf(x) and not isnan(x)


def copysign(x, y):
    if x < 0.0 or x == 0.0 and math.atan2(x, -1.0) < 0.0:
        x = -x
    if y > 0.0 or y == 0.0 and math.atan2(y, -1.0) > 0.0:
        return x
    return -x


def sign(x):
    return copysign(1.0, x)


def round_away(x):
    """To the nearest whole number, from the half away from zero."""
    absolute = abs(x)
    result = math.floor(absolute)
    if absolute - result >= 0.5:
        result += 1.0
    return copysign(result, x)


def log2(x):
    return math.log(x) / math.log(2.0)


def float_as_rbigint_ratio(value):
    """Numerator and denominator in lowest terms; OverflowError for infinities, ValueError for not a number."""
    from rpython.rlib.rbigint import rbigint
    if isnan(value):
        raise ValueError('cannot pass nan to as_integer_ratio()')
    if isinf(value):
        raise OverflowError('cannot pass infinity to as_integer_ratio()')
    fraction, exponent = math.frexp(value)
    if fraction == 0.0:
        return rbigint.fromint(0), rbigint.fromint(1)
    bits = 0
    while fraction != math.floor(fraction):
        fraction *= 2.0
        bits += 1
    exponent -= bits
    numerator = rbigint.fromfloat(fraction)
    if exponent >= 0:
        return numerator.lshift(exponent), rbigint.fromint(1)
    return numerator, rbigint.fromint(1).lshift(-exponent)


# So many digits behind the one to round to decide whether it is a half: the digits of a float are no longer in between.
TIE_DIGITS = 40


def round_double(value, ndigits=0, half_even=False):
    """To the nearest number with so many decimal places, from the exact half away from zero, or to an even last digit."""
    value = float(value)
    if not isfinite(value):
        return value
    absolute = abs(value)
    if ndigits <= 0:
        unit = math.pow(10.0, float(-ndigits))
        result = math.floor(absolute / unit)
        rest = absolute / unit - result
        if rest > 0.5 or rest == 0.5 and (not half_even or math.fmod(result, 2.0) != 0.0):
            result += 1.0
        result *= unit
    else:
        # The formatted number is the nearest, and even at the half; one more digit tells which of its neighbours is away from zero.
        text = format_float(absolute, 'f', ndigits)
        exact = format_float(absolute, 'f', ndigits + TIE_DIGITS)
        if not half_even and _is_half(exact, len(exact) - TIE_DIGITS):
            text = format_float(float(exact[:len(exact) - TIE_DIGITS] + '6'), 'f', ndigits)
        result = float(text)
    return copysign(result, value)


def _is_half(text, place):
    """Whether a 5 stands there and only zeros after it."""
    if text[place] != '5':
        return False
    for i in range(place + 1, len(text)):
        if text[i] != '0':
            return False
    return True


def string_to_float(s):
    """The float that the text stands for; ParseStringError if there is none."""
    from rpython.rlib.rstring import ParseStringError
    try:
        return float(s)
    except ValueError:
        raise ParseStringError("invalid literal for float()")


def rstring_to_float(s):
    return string_to_float(s)


def format_float(x, code, precision):
    """The float as text by one of C's conversions e, f and g."""
    return ('%.' + str(precision) + code) % x


def formatd(x, code, precision, flags=0):
    """The float as text, by C's conversions e, f, g or E, F, G, or r for the shortest."""
    if code == 'E' or code == 'F' or code == 'G':
        return formatd(x, code.lower(), precision, flags).upper()
    if code == 'r':
        result = str(x)
        if not flags & DTSF_ADD_DOT_0 and result.endswith('.0'):
            result = result[:len(result) - 2]
    else:
        result = format_float(x, code, precision)
        if code == 'g' and flags & DTSF_ADD_DOT_0 and '.' not in result and 'e' not in result and isfinite(x):
            result += '.0'
    if flags & DTSF_SIGN and not result.startswith('-'):
        result = '+' + result
    return result


def double_to_string(value, tp, precision, flags):
    kind = DIST_NAN if isnan(value) else DIST_INFINITY if isinf(value) else DIST_FINITE
    return formatd(value, tp, precision, flags), kind


log1p = math.log1p
expm1 = math.expm1
acosh = math.acosh
asinh = math.asinh
atanh = math.atanh

"""Float helpers."""
import math

INFINITY = float('inf')
NAN = float('nan')
copysign = math.copysign
isinf = math.isinf
isnan = math.isnan


def isfinite(x):
    return not isinf(x) and not isnan(x)


def float_as_rbigint_ratio(x):
    from rpython.rlib.rbigint import rbigint
    if isnan(x):
        raise ValueError
    numerator, denominator = x.as_integer_ratio()
    return rbigint(numerator), rbigint(denominator)


def round_away(x):
    whole = float(math.floor(abs(x)))
    return math.copysign(whole + (abs(x) - whole >= 0.5), x)


def round_double(x, digits, half_even=False):
    from decimal import Decimal, ROUND_HALF_UP
    if isnan(x) or isinf(x):
        return x
    return math.copysign(float(abs(Decimal(x)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)), x)


def log2(x):
    return math.log2(x)


def string_to_float(text):
    from rpython.rlib.rstring import ParseStringError
    try:
        return float(text)
    except ValueError:
        raise ParseStringError('invalid literal for float()')


DTSF_SIGN, DTSF_ADD_DOT_0 = 1, 2


def formatd(x, code, precision, flags=0):
    text = repr(float(x)) if code == 'r' else ('%.' + str(precision) + code) % x
    if code == 'r' and text.endswith('.0') and not flags & DTSF_ADD_DOT_0:
        text = text[:-2]
    if code == 'g' and flags & DTSF_ADD_DOT_0 and '.' not in text and 'e' not in text:
        text += '.0'
    return '+' + text if flags & DTSF_SIGN and not text.startswith('-') else text

"""Digit lists as floats."""
import math
from tracewright.bigints.digits import BASE, bit_length, compare, shift_left, shift_right

FLOAT_BITS = 53
MOST_BITS = 1024


def to_float(digits):
    """The nearest float, to even at the half; OverflowError where the number is too large."""
    bits = bit_length(digits)
    if bits > MOST_BITS:
        raise OverflowError('long int too large to convert to float')
    if bits <= FLOAT_BITS:
        return _small(digits)
    drop = bits - FLOAT_BITS - 1
    kept = shift_right(digits, drop)
    exact = compare(shift_left(kept, drop), digits) == 0
    mantissa = 0
    i = len(kept) - 1
    while i >= 0:
        mantissa = mantissa * BASE + kept[i]
        i -= 1
    half = mantissa & 1
    mantissa >>= 1
    if half and (not exact or mantissa & 1):
        mantissa += 1
    result = math.ldexp(float(mantissa), drop + 1)
    if result - result != 0.0:
        raise OverflowError('long int too large to convert to float')
    return result


def _small(digits):
    result = 0.0
    i = len(digits) - 1
    while i >= 0:
        result = result * float(BASE) + float(digits[i])
        i -= 1
    return result

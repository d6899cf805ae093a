"""Digit lists as text, in the bases 2 to 36, and back. Long ones are halved, so that the time is that of multiplication."""
from tracewright.bigints.digits import SHIFT, MASK, add, compare, divide, divide_by_digit, multiply, trimmed

# Up to so many digits the simple, quadratic way is taken.
SIMPLE_DIGITS = 60
SIMPLE_CHARS = 500


def to_text(digits, alphabet):
    """The number in the base that the alphabet has characters for."""
    if len(digits) == 0:
        return alphabet[0]
    text = _to_text(digits, alphabet, _powers(digits, len(alphabet)))
    start = 0
    while start < len(text) - 1 and text[start] == alphabet[0]:
        start += 1
    return text[start:]


def _powers(digits, base):
    """base**n, base**2n, … as far as they are not greater than the number, where n digits of the base go into one of ours."""
    exponent = 1
    value = base
    while value * base <= MASK:
        value *= base
        exponent += 1
    power = [value]
    powers = [(power, exponent)]
    while 2 * len(power) - 1 <= len(digits) and len(digits) > SIMPLE_DIGITS:
        power = multiply(power, power)
        exponent *= 2
        powers.append((power, exponent))
    return powers


def _to_text(digits, alphabet, powers):
    """With zeros before it or without, as it comes; below a power never more characters than that has zeros."""
    level = len(powers) - 1
    while level > 0 and compare(powers[level][0], digits) > 0:
        level -= 1
    if len(digits) <= SIMPLE_DIGITS or level == 0:
        return _simple_text(digits, alphabet, powers)
    power, width = powers[level]
    high, low = divide(digits, power)
    tail = _to_text(low, alphabet, powers)
    return _to_text(high, alphabet, powers) + alphabet[0] * (width - len(tail)) + tail


def _simple_text(digits, alphabet, powers):
    base = len(alphabet)
    power, width = powers[0]
    chars = []
    while len(digits) > 0:
        digits, remainder = divide_by_digit(digits, power[0])
        for i in range(width):
            chars.append(alphabet[remainder % base])
            remainder //= base
    chars.reverse()
    return ''.join(chars)


def from_values(values, base):
    """The number with these digits of a base, the most significant first."""
    return _from_values(values, 0, len(values), base)


def _from_values(values, start, stop, base):
    if stop - start > SIMPLE_CHARS:
        middle = (start + stop) >> 1
        high = _from_values(values, start, middle, base)
        return add(multiply(high, _power(base, stop - middle)), _from_values(values, middle, stop, base))
    result = [0] * ((stop - start) * 6 // SHIFT + 2)
    used = 0
    for place in range(start, stop):
        carry = values[place]
        for i in range(used):
            carry += result[i] * base
            result[i] = carry & MASK
            carry >>= SHIFT
        if carry != 0:
            result[used] = carry
            used += 1
    return trimmed(result)


def _power(base, exponent):
    result = [1]
    square = [base]
    while exponent > 0:
        if exponent & 1:
            result = multiply(result, square)
        square = multiply(square, square)
        exponent >>= 1
    return result

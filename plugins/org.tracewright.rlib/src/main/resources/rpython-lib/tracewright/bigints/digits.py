"""Digit lists: the magnitudes of integers without bounds. Digits have 31 bits, the least significant is first, and the last is not 0."""
from rpython.rlib.objectmodel import specialize

SHIFT = 31
BASE = 1 << SHIFT
MASK = BASE - 1

# From so many digits on, three products of halves are cheaper than four.
KARATSUBA_CUTOFF = 40


def trimmed(digits):
    """Without zeros at the end."""
    size = len(digits)
    while size > 0 and digits[size - 1] == 0:
        size -= 1
    assert size >= 0
    return digits[:size]


def compare(a, b):
    if len(a) != len(b):
        if len(a) < len(b):
            return -1
        return 1
    i = len(a) - 1
    while i >= 0:
        if a[i] != b[i]:
            if a[i] < b[i]:
                return -1
            return 1
        i -= 1
    return 0


def add(a, b):
    if len(a) < len(b):
        a, b = b, a
    result = [0] * (len(a) + 1)
    carry = 0
    for i in range(len(a)):
        carry += a[i]
        if i < len(b):
            carry += b[i]
        result[i] = carry & MASK
        carry >>= SHIFT
    result[len(a)] = carry
    return trimmed(result)


def subtract(a, b):
    """Of a not less than b."""
    result = [0] * len(a)
    borrow = 0
    for i in range(len(a)):
        value = a[i] - borrow
        if i < len(b):
            value -= b[i]
        result[i] = value & MASK
        borrow = (value >> SHIFT) & 1
    return trimmed(result)


def multiply(a, b):
    """The product; by Karatsuba's algorithm (Knuth, volume 2, section 4.3.3) where both are long."""
    if len(a) > len(b):
        a, b = b, a
    if len(a) < KARATSUBA_CUTOFF:
        return multiply_schoolbook(a, b)
    if 2 * len(a) <= len(b):
        return multiply_lopsided(a, b)
    half = len(b) >> 1
    a_low = trimmed(a[:half])
    a_high = a[half:]
    b_low = trimmed(b[:half])
    b_high = b[half:]
    low = multiply(a_low, b_low)
    high = multiply(a_high, b_high)
    cross = multiply(add(a_low, a_high), add(b_low, b_high))
    middle = subtract(subtract(cross, low), high)
    result = [0] * (len(a) + len(b) + 1)
    add_at(result, low, 0)
    add_at(result, middle, half)
    add_at(result, high, 2 * half)
    return trimmed(result)


def multiply_lopsided(a, b):
    """Of a much shorter than b, which is taken in pieces of that length."""
    result = [0] * (len(a) + len(b) + 1)
    start = 0
    while start < len(b):
        stop = min(start + len(a), len(b))
        add_at(result, multiply(a, trimmed(b[start:stop])), start)
        start = stop
    return trimmed(result)


def add_at(result, digits, place):
    """Adds digits to those of a result from a place on; it must be long enough."""
    carry = 0
    i = 0
    while i < len(digits) or carry != 0:
        value = result[place + i] + carry
        if i < len(digits):
            value += digits[i]
        result[place + i] = value & MASK
        carry = value >> SHIFT
        i += 1


def multiply_schoolbook(a, b):
    result = [0] * (len(a) + len(b))
    for i in range(len(a)):
        carry = 0
        factor = a[i]
        for j in range(len(b)):
            carry += result[i + j] + factor * b[j]
            result[i + j] = carry & MASK
            carry >>= SHIFT
        result[i + len(b)] = carry
    return trimmed(result)


def divide_by_digit(digits, divisor):
    """Quotient and remainder by a number below BASE."""
    result = [0] * len(digits)
    remainder = 0
    i = len(digits) - 1
    while i >= 0:
        remainder = (remainder << SHIFT) | digits[i]
        quotient = remainder // divisor
        result[i] = quotient
        remainder -= quotient * divisor
        i -= 1
    return trimmed(result), remainder


def divide(a, b):
    """Quotient and remainder of digit lists, by schoolbook division (Knuth's algorithm D)."""
    if compare(a, b) < 0:
        return [0] * 0, a
    if len(b) == 1:
        quotient, remainder = divide_by_digit(a, b[0])
        return quotient, trimmed([remainder])
    shift = 0
    top = b[len(b) - 1]
    while top < BASE >> 1:
        top <<= 1
        shift += 1
    divisor = shift_left(b, shift)
    shifted = shift_left(a, shift)
    size = len(divisor)
    rest = [0] * (max(len(shifted), len(a)) + 1)
    for i in range(len(shifted)):
        rest[i] = shifted[i]
    result = [0] * (len(rest) - size)
    first = divisor[size - 1]
    second = divisor[size - 2]
    j = len(rest) - size - 1
    while j >= 0:
        head = (rest[j + size] << SHIFT) | rest[j + size - 1]
        guess = head // first
        left = head - guess * first
        while guess >= BASE or guess * second > ((left << SHIFT) | rest[j + size - 2]):
            guess -= 1
            left += first
            if left >= BASE:
                break
        borrow = 0
        for i in range(size):
            value = rest[j + i] - guess * divisor[i] + borrow
            rest[j + i] = value & MASK
            borrow = value >> SHIFT
        value = rest[j + size] + borrow
        rest[j + size] = value & MASK
        if value < 0:
            guess -= 1
            carry = 0
            for i in range(size):
                carry += rest[j + i] + divisor[i]
                rest[j + i] = carry & MASK
                carry >>= SHIFT
            rest[j + size] = (rest[j + size] + carry) & MASK
        result[j] = guess
        j -= 1
    return trimmed(result), shift_right(trimmed(rest), shift)


def shift_left(digits, count):
    words = count // SHIFT
    bits = count % SHIFT
    result = [0] * (len(digits) + words + 1)
    carry = 0
    for i in range(len(digits)):
        value = (digits[i] << bits) | carry
        result[words + i] = value & MASK
        carry = value >> SHIFT
    result[words + len(digits)] = carry
    return trimmed(result)


def shift_right(digits, count):
    """Towards zero."""
    words = count // SHIFT
    bits = count % SHIFT
    size = len(digits) - words
    if size <= 0:
        return [0] * 0
    result = [0] * size
    for i in range(size):
        high = 0
        if words + i + 1 < len(digits):
            high = (digits[words + i + 1] << (SHIFT - bits)) & MASK
        result[i] = (digits[words + i] >> bits) | high
    return trimmed(result)


def bit_length(digits):
    count = len(digits)
    if count == 0:
        return 0
    bits = (count - 1) * SHIFT
    top = digits[count - 1]
    while top:
        bits += 1
        top >>= 1
    return bits


@specialize.arg(0)
def bitwise(op, left, right):
    """The digits of `left op right`, as many as both have; `op` is a constant: '&', '|' or '^'."""
    result = [0] * len(left)
    for i in range(len(left)):
        if op == '&':
            result[i] = left[i] & right[i]
        elif op == '|':
            result[i] = left[i] | right[i]
        else:
            result[i] = left[i] ^ right[i]
    return result


def twos_complement(digits, negative, size):
    """The digits of a number in two's complement, as many as wanted."""
    result = [0] * size
    carry = 1
    for i in range(size):
        digit = 0
        if i < len(digits):
            digit = digits[i]
        if negative:
            digit = (digit ^ MASK) + carry
            carry = digit >> SHIFT
            digit &= MASK
        result[i] = digit
    return result

"""Digit lists as bytes, in two byte orders."""
from tracewright.bigints.digits import SHIFT, MASK, trimmed, twos_complement


class InvalidEndiannessError(Exception):
    """A byte order that is neither 'big' nor 'little'."""


def place_of_byte(index, size, byteorder):
    """Where the byte of this significance stands; 'big' has the most significant one first."""
    if byteorder == 'little':
        return index
    if byteorder == 'big':
        return size - 1 - index
    raise InvalidEndiannessError()


def from_bytes(s, byteorder):
    size = len(s)
    digits = [0] * (size * 8 // SHIFT + 2)
    for i in range(size):
        word = i * 8 // SHIFT
        bits = ord(s[place_of_byte(i, size, byteorder)]) << (i * 8 % SHIFT)
        digits[word] |= bits & MASK
        digits[word + 1] |= bits >> SHIFT
    return trimmed(digits)


def to_bytes(digits, negative, size, byteorder):
    """As many bytes as wanted, in two's complement."""
    words = twos_complement(digits, negative, size * 8 // SHIFT + 2)
    result = ['\0'] * size
    for i in range(size):
        word = i * 8 // SHIFT
        shift = i * 8 % SHIFT
        byte = (words[word] >> shift | words[word + 1] << (SHIFT - shift)) & 0xff
        result[place_of_byte(i, size, byteorder)] = chr(byte)
    return ''.join(result)

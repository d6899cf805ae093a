"""Integers without bounds: Python's own."""
import math
from rpython.rlib.rstring import ParseStringError

SHIFT = 63


class InvalidEndiannessError(Exception):
    pass


class InvalidSignednessError(Exception):
    pass


def _value(text, base):
    try:
        return int(text.strip().rstrip('lL'), base)
    except ValueError:
        raise ParseStringError("invalid literal for long() with base %d: '%s'" % (base, text))


class rbigint(object):
    def __init__(self, value):
        self.value = value
        self.sign = (value > 0) - (value < 0)

    @staticmethod
    def fromint(value):
        return rbigint(int(value))

    fromlong = fromrarith_int = fromuint = fromfloat = frombool = fromint

    @staticmethod
    def fromstr(s, base=0, allow_underscores=False):
        return rbigint(_value(s, base))

    @staticmethod
    def fromdecimalstr(s):
        return rbigint(_value(s, 10))

    @staticmethod
    def frombytes(s, byteorder, signed):
        if byteorder not in ('big', 'little'):
            raise InvalidEndiannessError
        return rbigint(int.from_bytes(s.encode('latin-1'), byteorder, signed=signed))

    def tobytes(self, nbytes, byteorder, signed):
        if self.value < 0 and not signed:
            raise InvalidSignednessError
        return self.value.to_bytes(nbytes, byteorder, signed=signed).decode('latin-1')

    def digit(self, index):
        return abs(self.value) >> index * SHIFT & (1 << SHIFT) - 1

    def numdigits(self):
        return -(-abs(self.value).bit_length() // SHIFT)

    def get_sign(self):
        return self.sign

    def tobool(self):
        return self.value != 0

    def fits_int(self):
        return -1 << 63 <= self.value < 1 << 63

    def toint(self):
        if not self.fits_int():
            raise OverflowError
        return self.value

    def touint(self):
        if self.value < 0:
            raise ValueError
        if self.value >= 1 << 64:
            raise OverflowError
        return self.value

    def uintmask(self):
        return self.value & (1 << 64) - 1

    def tofloat(self):
        return float(self.value)

    def tolong(self):
        return self.value

    def str(self):
        return str(self.value)

    def repr(self):
        return str(self.value) + 'L'

    def hex(self):
        return hex(self.value) + 'L'

    def oct(self):
        return oct(self.value).replace('o', '') + 'L' if self.value else '0L'

    def format(self, digits, prefix='', suffix='', max_str_digits=0):
        value, text = abs(self.value), ''
        while value:
            text = digits[value % len(digits)] + text
            value //= len(digits)
        return ('-' if self.value < 0 else '') + prefix + (text or digits[0]) + suffix

    def hash(self):
        return hash(self.value)

    def log(self, base):
        return math.log(self.value) if base == 0.0 else math.log(self.value, base)

    def bit_length(self):
        return self.value.bit_length()

    def bit_count(self):
        return bin(self.value).count('1')

    def isqrt(self):
        return rbigint(math.isqrt(self.value))

    def truediv(self, other):
        return self.value / other.value

    def divmod(self, other):
        quotient, rest = divmod(self.value, other.value)
        return rbigint(quotient), rbigint(rest)

    def int_divmod(self, other):
        return self.divmod(rbigint(other))

    def int_mod_int_result(self, other):
        return self.value % other

    def pow(self, other, modulus=None):
        if other.value < 0:
            raise ValueError
        return rbigint(pow(self.value, other.value, modulus and modulus.value))

    def int_pow(self, other, modulus=None):
        return self.pow(rbigint(other), modulus)

    def lshift(self, count):
        return rbigint(self.value << count)

    def rshift(self, count):
        return rbigint(self.value >> count)

    lqshift, rqshift = lshift, rshift

    def neg(self):
        return rbigint(-self.value)

    def abs(self):
        return rbigint(abs(self.value))

    def invert(self):
        return rbigint(~self.value)


def _define(name, function, wrap):
    def method(self, other):
        return wrap(function(self.value, other.value))

    def machine(self, other):
        return wrap(function(self.value, other))
    setattr(rbigint, name, method)
    setattr(rbigint, 'int_' + name, machine)


for _name, _function in [('add', lambda a, b: a + b), ('sub', lambda a, b: a - b), ('mul', lambda a, b: a * b), ('div', lambda a, b: a // b),
                         ('floordiv', lambda a, b: a // b), ('mod', lambda a, b: a % b), ('and_', lambda a, b: a & b),
                         ('or_', lambda a, b: a | b), ('xor', lambda a, b: a ^ b), ('gcd', math.gcd), ('lcm', math.lcm)]:
    _define(_name, _function, rbigint)
for _name, _function in [('eq', lambda a, b: a == b), ('ne', lambda a, b: a != b), ('lt', lambda a, b: a < b), ('le', lambda a, b: a <= b),
                         ('gt', lambda a, b: a > b), ('ge', lambda a, b: a >= b)]:
    _define(_name, _function, bool)

NULLRBIGINT = rbigint(0)
ONERBIGINT = rbigint(1)
ONENEGATIVERBIGINT = rbigint(-1)


def gcd(a, b):
    return a.gcd(b)


def lcm(a, b):
    return a.lcm(b)

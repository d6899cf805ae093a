"""Integers without bounds, in RPython: a sign and digits of 31 bits, the least significant first."""
import math
from rpython.rlib.objectmodel import import_from_mixin, not_rpython, specialize
from rpython.rlib.rarithmetic import intmask, r_longlong, r_uint, r_ulonglong
from rpython.rlib.rstring import NumberStringParser, strip_spaces
from tracewright.bigints.functions import Functions
from tracewright.bigints.operands import MachineOperands
from tracewright.bigints.octets import InvalidEndiannessError, from_bytes, place_of_byte, to_bytes
from tracewright.bigints.floats import to_float
from tracewright.bigints.text import from_values, to_text
from tracewright.bigints.digits import (SHIFT, BASE, MASK, add, bit_length, bitwise, compare, divide, multiply, shift_left,
                                shift_right, subtract, trimmed, twos_complement)

WORD_BITS = 63
BASE8 = '01234567'
BASE10 = '0123456789'
BASE16 = '0123456789abcdef'


class InvalidSignednessError(Exception):
    """A negative number as unsigned bytes."""


class rbigint(object):
    """Never changed after it is made. `sign` is -1, 0 or 1; zero has no digits and no digit list ends in 0."""
    _immutable_ = True
    _immutable_fields_ = ['digits[*]', 'sign']
    import_from_mixin(Functions)
    import_from_mixin(MachineOperands)

    def __init__(self, digits, sign):
        self.digits = digits
        self.sign = sign

    # ---- making

    @staticmethod
    def fromint(value):
        if value == 0:
            return NULLRBIGINT
        sign = 1
        rest = r_uint(value)
        if value < 0:
            sign = -1
            rest = -rest
        digits = []
        while rest != 0:
            digits.append(intmask(rest & r_uint(MASK)))
            rest = rest >> SHIFT
        return rbigint(digits[:], sign)

    @staticmethod
    def frombool(b):
        if b:
            return ONERBIGINT
        return NULLRBIGINT

    @staticmethod
    def fromuint(value):
        digits = []
        while value != 0:
            digits.append(intmask(value & r_uint(MASK)))
            value = value >> SHIFT
        if len(digits) == 0:
            return NULLRBIGINT
        return rbigint(digits[:], 1)

    @staticmethod
    @not_rpython
    def fromlong(value):
        """At import time only: of any Python integer."""
        digits = []
        rest = abs(value)
        while rest:
            digits.append(int(rest & MASK))
            rest >>= SHIFT
        return rbigint(digits, 1 if value > 0 else -1 if value < 0 else 0)

    @staticmethod
    @specialize.argtype(0)
    def fromrarith_int(value):
        """Of an integer of any width."""
        if value < 0:
            return rbigint.fromint(intmask(value))
        return rbigint.fromuint(r_uint(value))

    @staticmethod
    def fromfloat(value):
        """Towards zero; OverflowError for infinities, ValueError for not a number."""
        if value != value:
            raise ValueError('cannot convert float NaN to integer')
        if value - value != 0.0:
            raise OverflowError('cannot convert float infinity to integer')
        fraction, exponent = math.frexp(abs(value))
        if exponent <= 0:
            return NULLRBIGINT
        digits = rbigint.fromint(int(math.ldexp(fraction, 53))).digits
        if exponent >= 53:
            digits = shift_left(digits, exponent - 53)
        else:
            digits = shift_right(digits, 53 - exponent)
        return _make(digits, -1 if value < 0.0 else 1)

    @staticmethod
    def fromdecimalstr(s):
        return rbigint.fromstr(s, 10)

    @staticmethod
    def fromstr(s, base=0, allow_underscores=False):
        """Reads a literal; ParseStringError where there is none."""
        literal = strip_spaces(s)
        if (literal.endswith('l') or literal.endswith('L')) and base < 22:
            literal = literal[:len(literal) - 1]
        return rbigint._from_numberstring_parser(NumberStringParser(s, literal, base, 'long'))

    @staticmethod
    def _from_numberstring_parser(parser):
        values = []
        while True:
            value = parser.next_digit()
            if value < 0:
                return _make(from_values(values, parser.base), parser.sign)
            values.append(value)

    @staticmethod
    def frombytes(s, byteorder, signed):
        """Of base 256; 'big' has the most significant byte first. Signed bytes are in two's complement."""
        size = len(s)
        result = _make(from_bytes(s, byteorder), 1)
        if signed and size > 0 and ord(s[place_of_byte(size - 1, size, byteorder)]) >= 128:
            return result.sub(ONERBIGINT.lshift(8 * size))
        return result

    # ---- taking apart

    def numdigits(self):
        """How many digits to the base 2**63 there are."""
        return (self.bit_length() + WORD_BITS - 1) // WORD_BITS

    def digit(self, x):
        """The x-th digit of the magnitude to the base 2**63, RPython's on machines of 64 bits."""
        return intmask(self.udigit(x))

    def udigit(self, x):
        return self.abs().rshift(x * WORD_BITS).uintmask() & r_uint((1 << WORD_BITS) - 1)

    def get_sign(self):
        return self.sign

    def _set_sign(self, sign):
        """For the maker of a number that nobody has seen yet; zero stays zero."""
        if len(self.digits) > 0:
            self.sign = sign

    def tobool(self):
        return self.sign != 0

    def fits_int(self):
        count = len(self.digits)
        if count < 3:
            return True
        if count > 3:
            return False
        top = self.digits[2]
        if top < 2:
            return True
        return top == 2 and self.digits[1] == 0 and self.digits[0] == 0 and self.sign < 0

    def toint(self):
        """OverflowError where it does not fit."""
        if not self.fits_int():
            raise OverflowError('long int too large to convert to int')
        return intmask(self._wrapped())

    def touint(self):
        """OverflowError where it is negative or does not fit."""
        if self.sign < 0:
            raise ValueError('cannot convert negative integer to unsigned int')
        if len(self.digits) > 3 or len(self.digits) == 3 and self.digits[2] > 3:
            raise OverflowError('long int too large to convert to unsigned int')
        return self._wrapped()

    def tolonglong(self):
        return r_longlong(self.toint())

    def toulonglong(self):
        return r_ulonglong(self.touint())

    def uintmask(self):
        """The low 64 bits."""
        return self._wrapped()

    def ulonglongmask(self):
        return r_ulonglong(self._wrapped())

    def tobytes(self, nbytes, byteorder, signed):
        """So many bytes; OverflowError where they are too few. The inverse of frombytes."""
        if self.sign < 0 and not signed:
            raise InvalidSignednessError()
        bits = self.bit_length()
        if signed and (self.sign > 0 or self.sign < 0 and not self._is_minus_power_of_two()):
            bits += 1
        if bits > 8 * nbytes:
            raise OverflowError('int too big to convert')
        return to_bytes(self.digits, self.sign < 0, nbytes, byteorder)

    def _is_minus_power_of_two(self):
        return self.sign < 0 and self.abs().bit_count() == 1

    def _wrapped(self):
        result = r_uint(0)
        i = min(len(self.digits), 3) - 1
        while i >= 0:
            result = (result << SHIFT) | r_uint(self.digits[i])
            i -= 1
        if self.sign < 0:
            return -result
        return result

    @not_rpython
    def tolong(self):
        """At import time only."""
        result = 0
        for digit in reversed(self.digits):
            result = result << SHIFT | digit
        return long(result * self.sign)

    def tofloat(self):
        """The nearest float, to even at the half; OverflowError where it is too large."""
        result = to_float(self.digits)
        if self.sign < 0:
            return -result
        return result

    def bit_length(self):
        """Of the magnitude."""
        return bit_length(self.digits)

    def bit_count(self):
        """How many bits of the magnitude are set."""
        count = 0
        for digit in self.digits:
            while digit:
                digit &= digit - 1
                count += 1
        return count

    def hash(self):
        result = r_uint(0)
        for digit in self.digits:
            result = result * r_uint(1000003) + r_uint(digit)
        value = intmask(result)
        if self.fits_int():
            value = self.toint()
        if value == -1:
            value = -2
        return value

    # ---- text

    def str(self):
        return self.format(BASE10)

    def repr(self):
        return self.format(BASE10, '', 'L')

    def hex(self):
        return self.format(BASE16, '0x', 'L')

    def oct(self):
        if self.sign == 0:
            return '0L'
        return self.format(BASE8, '0', 'L')

    def format(self, digits, prefix='', suffix='', max_str_digits=0):
        """In the base that there are digits for."""
        assert len(digits) >= 2
        text = prefix + to_text(self.digits, digits) + suffix
        if self.sign < 0:
            return '-' + text
        return text

    # ---- order

    def eq(self, other):
        return self.sign == other.sign and compare(self.digits, other.digits) == 0

    def ne(self, other):
        return not self.eq(other)

    def lt(self, other):
        if self.sign != other.sign:
            return self.sign < other.sign
        order = compare(self.digits, other.digits)
        if self.sign < 0:
            return order > 0
        return order < 0

    def le(self, other):
        return not other.lt(self)

    def gt(self, other):
        return other.lt(self)

    def ge(self, other):
        return not self.lt(other)

    # ---- arithmetic

    def neg(self):
        return rbigint(self.digits, -self.sign)

    def abs(self):
        if self.sign < 0:
            return self.neg()
        return self

    def add(self, other):
        if self.sign == 0:
            return other
        if other.sign == 0:
            return self
        if self.sign == other.sign:
            return rbigint(add(self.digits, other.digits), self.sign)
        return _difference(self.digits, other.digits, self.sign)

    def sub(self, other):
        if other.sign == 0:
            return self
        if self.sign == 0:
            return other.neg()
        if self.sign != other.sign:
            return rbigint(add(self.digits, other.digits), self.sign)
        return _difference(self.digits, other.digits, self.sign)

    def mul(self, other):
        if self.sign == 0 or other.sign == 0:
            return NULLRBIGINT
        return rbigint(multiply(self.digits, other.digits), self.sign * other.sign)

    def divmod(self, other):
        """Quotient rounded down, and the remainder, which has the sign of the divisor."""
        q, r = _divrem(self, other)
        if r.sign != 0 and r.sign != other.sign:
            q = q.sub(ONERBIGINT)
            r = r.add(other)
        return q, r

    def floordiv(self, other):
        return self.divmod(other)[0]

    def div(self, other):
        return self.floordiv(other)

    def mod(self, other):
        return self.divmod(other)[1]

    def truediv(self, other):
        """The nearest float to the quotient, as long as both are not too large."""
        if other.sign == 0:
            raise ZeroDivisionError('long division or modulo by zero')
        if self.sign == 0:
            return 0.0
        shift = self.bit_length() - other.bit_length() - 60
        a = self.abs()
        b = other.abs()
        if shift >= 0:
            b = b.lshift(shift)
        else:
            a = a.lshift(-shift)
        quotient, remainder = a.divmod(b)
        if remainder.sign != 0:
            quotient = quotient.or_(ONERBIGINT)
        if shift > 1100:
            raise OverflowError('long/long too large for a float')
        result = math.ldexp(quotient.tofloat(), shift)
        if self.sign != other.sign:
            return -result
        return result

    def pow(self, other, modulus=None):
        if other.sign < 0:
            if modulus is not None:
                raise TypeError('pow() 2nd argument cannot be negative when 3rd argument specified')
            raise ValueError('bigint pow() too negative')
        negative = False
        if modulus is not None:
            if modulus.sign == 0:
                raise ValueError('pow() 3rd argument cannot be 0')
            if modulus.sign < 0:
                negative = True
                modulus = modulus.neg()
        result = ONERBIGINT
        square = self
        if modulus is not None:
            square = self.mod(modulus)
            result = result.mod(modulus)
        count = other.bit_length()
        for i in range(count):
            if (other.digits[i // SHIFT] >> (i % SHIFT)) & 1:
                result = result.mul(square)
                if modulus is not None:
                    result = result.mod(modulus)
            if i + 1 < count:
                square = square.mul(square)
                if modulus is not None:
                    square = square.mod(modulus)
        if negative and modulus is not None and result.sign != 0:
            result = result.sub(modulus)
        return result

    # ---- bits: as if in two's complement with endless sign bits

    def lshift(self, count):
        if count < 0:
            raise ValueError('negative shift count')
        if self.sign == 0 or count == 0:
            return self
        return rbigint(shift_left(self.digits, count), self.sign)

    def lqshift(self, count):
        return self.lshift(count)

    def rshift(self, count, dont_invert=False):
        if count < 0:
            raise ValueError('negative shift count')
        if self.sign < 0 and not dont_invert:
            return self.invert().rshift(count).invert()
        return _make(shift_right(self.digits, count), self.sign)

    def rqshift(self, count):
        return self.rshift(count)

    def invert(self):
        return self.add(ONERBIGINT).neg()

    def and_(self, other):
        return _bitwise(self, '&', other)

    def or_(self, other):
        return _bitwise(self, '|', other)

    def xor(self, other):
        return _bitwise(self, '^', other)

    def __repr__(self):
        return '<rbigint %s>' % self.str()


def _make(digits, sign):
    if len(digits) == 0:
        return NULLRBIGINT
    return rbigint(digits, sign)


def _difference(a, b, sign):
    order = compare(a, b)
    if order == 0:
        return NULLRBIGINT
    if order < 0:
        return rbigint(subtract(b, a), -sign)
    return rbigint(subtract(a, b), sign)


def _divrem(a, b):
    """Quotient rounded towards zero, and the remainder, which has the sign of the dividend."""
    if b.sign == 0:
        raise ZeroDivisionError('long division or modulo by zero')
    quotient, remainder = divide(a.digits, b.digits)
    return _make(quotient, a.sign * b.sign), _make(remainder, a.sign)


@specialize.arg(1)
def _bitwise(a, op, b):
    size = max(len(a.digits), len(b.digits)) + 1
    left = twos_complement(a.digits, a.sign < 0, size)
    right = twos_complement(b.digits, b.sign < 0, size)
    result = bitwise(op, left, right)
    if result[size - 1] & (BASE >> 1) == 0:
        return _make(trimmed(result), 1)
    return _make(trimmed(twos_complement(result, True, size)), -1)


NULLRBIGINT = rbigint([0] * 0, 0)
ONERBIGINT = rbigint([1], 1)
ONENEGATIVERBIGINT = rbigint([1], -1)


def gcd(a, b):
    return a.gcd(b)


def lcm(a, b):
    return a.lcm(b)

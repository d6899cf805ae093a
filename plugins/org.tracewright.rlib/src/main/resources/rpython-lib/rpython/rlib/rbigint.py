"""Integers without bounds, in RPython: a sign and digits of 31 bits, the least significant first."""
import math
from rpython.rlib.objectmodel import not_rpython, specialize
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rstring import NumberStringParser, strip_spaces

SHIFT = 31
BASE = 1 << SHIFT
MASK = BASE - 1
DECIMAL_DIGITS = 9
DECIMAL_BASE = 10 ** DECIMAL_DIGITS


class rbigint(object):
    """Never changed after it is made. `sign` is -1, 0 or 1; zero has no digits and no digit list ends in 0."""
    _immutable_ = True
    _immutable_fields_ = ['digits[*]', 'sign']

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
    @not_rpython
    def fromrarith_int(value):
        return rbigint.fromlong(int(value))

    @staticmethod
    def fromfloat(value):
        """Towards zero; OverflowError for infinities, ValueError for not a number."""
        if value != value:
            raise ValueError('cannot convert float NaN to integer')
        if value - value != 0.0:
            raise OverflowError('cannot convert float infinity to integer')
        sign = 1
        if value < 0.0:
            sign = -1
            value = -value
        value = math.floor(value)
        fraction, exponent = math.frexp(value)
        if exponent <= 0:
            return NULLRBIGINT
        bits = int(math.ldexp(fraction, 53))
        result = rbigint.fromint(bits)
        if exponent >= 53:
            result = result.lshift(exponent - 53)
        else:
            result = result.rshift(53 - exponent)
        if sign < 0:
            return result.neg()
        return result

    @staticmethod
    def fromdecimalstr(s):
        return rbigint.fromstr(s, 10)

    @staticmethod
    def fromstr(s, base=0, allow_underscores=False):
        """Reads a literal; ParseStringError where there is none."""
        literal = strip_spaces(s)
        if (literal.endswith('l') or literal.endswith('L')) and base < 22:
            literal = literal[:len(literal) - 1]
        return _parse(NumberStringParser(s, literal, base, 'long'))

    # ---- taking apart

    def numdigits(self):
        return len(self.digits)

    def digit(self, x):
        """The x-th digit of the absolute value to the base 2**63, RPython's base on 64-bit machines."""
        low = self.abs().rshift(x * 63)
        return intmask(low.uintmask() & r_uint((1 << 63) - 1))

    def _set_sign(self, sign):
        """For a number that was just made and that nothing else knows."""
        if self.sign != 0:
            self.sign = sign

    def get_sign(self):
        return self.sign

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

    def uintmask(self):
        return self._wrapped()

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
        bits = self.bit_length()
        if bits <= 53:
            result = 0.0
            i = len(self.digits) - 1
            while i >= 0:
                result = result * float(BASE) + float(self.digits[i])
                i -= 1
        else:
            drop = bits - 55
            if drop < 0:
                drop = 0
            magnitude = self.abs()
            top = magnitude.rshift(drop)
            value = top.toint()
            if not top.lshift(drop).eq(magnitude):
                value |= 1
            extra = top.bit_length() - 53
            low = value & ((1 << extra) - 1)
            half = 1 << (extra - 1)
            value >>= extra
            if low > half or low == half and value & 1:
                value += 1
            if drop + extra > 1100:
                raise OverflowError('long int too large to convert to float')
            result = math.ldexp(float(value), drop + extra)
            if result - result != 0.0:
                raise OverflowError('long int too large to convert to float')
        if self.sign < 0:
            return -result
        return result

    def bit_length(self):
        count = len(self.digits)
        if count == 0:
            return 0
        bits = (count - 1) * SHIFT
        top = self.digits[count - 1]
        while top:
            bits += 1
            top >>= 1
        return bits

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
        if self.sign == 0:
            return '0'
        parts = []
        rest = self.digits
        while len(rest) > 0:
            rest, remainder = _divide_by_digit(rest, DECIMAL_BASE)
            part = str(remainder)
            if len(rest) > 0:
                part = '0' * (DECIMAL_DIGITS - len(part)) + part
            parts.append(part)
        parts.reverse()
        text = ''.join(parts)
        if self.sign < 0:
            text = '-' + text
        return text

    def repr(self):
        return self.str() + 'L'

    def format(self, digits, prefix='', suffix='', max_str_digits=0):
        """In the base that there are digits for."""
        base = len(digits)
        assert base >= 2
        if self.sign == 0:
            return prefix + digits[0] + suffix
        chars = []
        rest = self.digits
        while len(rest) > 0:
            rest, remainder = _divide_by_digit(rest, base)
            chars.append(digits[remainder])
        chars.reverse()
        text = prefix + ''.join(chars) + suffix
        if self.sign < 0:
            text = '-' + text
        return text

    # ---- order

    def eq(self, other):
        return self.sign == other.sign and _compare(self.digits, other.digits) == 0

    def ne(self, other):
        return not self.eq(other)

    def lt(self, other):
        if self.sign != other.sign:
            return self.sign < other.sign
        order = _compare(self.digits, other.digits)
        if self.sign < 0:
            return order > 0
        return order < 0

    def le(self, other):
        return not other.lt(self)

    def gt(self, other):
        return other.lt(self)

    def ge(self, other):
        return not self.lt(other)

    def int_eq(self, other):
        return self.eq(rbigint.fromint(other))

    def int_ne(self, other):
        return not self.int_eq(other)

    def int_lt(self, other):
        return self.lt(rbigint.fromint(other))

    def int_le(self, other):
        return self.le(rbigint.fromint(other))

    def int_gt(self, other):
        return self.gt(rbigint.fromint(other))

    def int_ge(self, other):
        return self.ge(rbigint.fromint(other))

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
            return rbigint(_add(self.digits, other.digits), self.sign)
        return _difference(self.digits, other.digits, self.sign)

    def sub(self, other):
        if other.sign == 0:
            return self
        if self.sign == 0:
            return other.neg()
        if self.sign != other.sign:
            return rbigint(_add(self.digits, other.digits), self.sign)
        return _difference(self.digits, other.digits, self.sign)

    def mul(self, other):
        if self.sign == 0 or other.sign == 0:
            return NULLRBIGINT
        return rbigint(_multiply(self.digits, other.digits), self.sign * other.sign)

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

    def int_add(self, other):
        return self.add(rbigint.fromint(other))

    def int_sub(self, other):
        return self.sub(rbigint.fromint(other))

    def int_mul(self, other):
        return self.mul(rbigint.fromint(other))

    def int_floordiv(self, other):
        return self.floordiv(rbigint.fromint(other))

    def int_mod(self, other):
        return self.mod(rbigint.fromint(other))

    def int_divmod(self, other):
        return self.divmod(rbigint.fromint(other))

    def int_pow(self, other, modulus=None):
        return self.pow(rbigint.fromint(other), modulus)

    # ---- bits: as if in two's complement with endless sign bits

    def lshift(self, count):
        if count < 0:
            raise ValueError('negative shift count')
        if self.sign == 0 or count == 0:
            return self
        words = count // SHIFT
        bits = count % SHIFT
        result = [0] * (len(self.digits) + words + 1)
        carry = 0
        for i in range(len(self.digits)):
            value = (self.digits[i] << bits) | carry
            result[words + i] = value & MASK
            carry = value >> SHIFT
        result[words + len(self.digits)] = carry
        return rbigint(_trimmed(result), self.sign)

    def lqshift(self, count):
        return self.lshift(count)

    def rshift(self, count, dont_invert=False):
        if count < 0:
            raise ValueError('negative shift count')
        if self.sign < 0 and not dont_invert:
            return self.invert().rshift(count).invert()
        words = count // SHIFT
        bits = count % SHIFT
        size = len(self.digits) - words
        if size <= 0:
            return NULLRBIGINT
        result = [0] * size
        for i in range(size):
            high = 0
            if words + i + 1 < len(self.digits):
                high = (self.digits[words + i + 1] << (SHIFT - bits)) & MASK
            result[i] = (self.digits[words + i] >> bits) | high
        return _make(_trimmed(result), self.sign)

    def invert(self):
        return self.add(ONERBIGINT).neg()

    def and_(self, other):
        return _bitwise(self, '&', other)

    def or_(self, other):
        return _bitwise(self, '|', other)

    def xor(self, other):
        return _bitwise(self, '^', other)

    def int_and_(self, other):
        return self.and_(rbigint.fromint(other))

    def int_or_(self, other):
        return self.or_(rbigint.fromint(other))

    def int_xor(self, other):
        return self.xor(rbigint.fromint(other))

    def __repr__(self):
        return '<rbigint %s>' % self.str()


def _make(digits, sign):
    if len(digits) == 0:
        return NULLRBIGINT
    return rbigint(digits, sign)


def _trimmed(digits):
    """Without zeros at the end."""
    size = len(digits)
    while size > 0 and digits[size - 1] == 0:
        size -= 1
    assert size >= 0
    return digits[:size]


def _compare(a, b):
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


def _add(a, b):
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
    return _trimmed(result)


def _subtract(a, b):
    """Of a not less than b."""
    result = [0] * len(a)
    borrow = 0
    for i in range(len(a)):
        value = a[i] - borrow
        if i < len(b):
            value -= b[i]
        result[i] = value & MASK
        borrow = (value >> SHIFT) & 1
    return _trimmed(result)


def _difference(a, b, sign):
    order = _compare(a, b)
    if order == 0:
        return NULLRBIGINT
    if order < 0:
        return rbigint(_subtract(b, a), -sign)
    return rbigint(_subtract(a, b), sign)


def _multiply(a, b):
    result = [0] * (len(a) + len(b))
    for i in range(len(a)):
        carry = 0
        factor = a[i]
        for j in range(len(b)):
            carry += result[i + j] + factor * b[j]
            result[i + j] = carry & MASK
            carry >>= SHIFT
        result[i + len(b)] = carry
    return _trimmed(result)


def _divide_by_digit(digits, divisor):
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
    return _trimmed(result), remainder


def _divrem(a, b):
    """Quotient rounded towards zero, and the remainder, which has the sign of the dividend."""
    if b.sign == 0:
        raise ZeroDivisionError('long division or modulo by zero')
    quotient, remainder = _divide(a.digits, b.digits)
    return _make(quotient, a.sign * b.sign), _make(remainder, a.sign)


def _divide(a, b):
    """Quotient and remainder of digit lists, by schoolbook division (Knuth's algorithm D)."""
    if _compare(a, b) < 0:
        return [0] * 0, a
    if len(b) == 1:
        quotient, remainder = _divide_by_digit(a, b[0])
        return quotient, _trimmed([remainder])
    shift = 0
    top = b[len(b) - 1]
    while top < BASE >> 1:
        top <<= 1
        shift += 1
    divisor = rbigint(b, 1).lshift(shift).digits
    shifted = rbigint(a, 1).lshift(shift).digits
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
    remainder = _make(_trimmed(rest), 1).rshift(shift)
    return _trimmed(result), remainder.digits


def _twos_complement(value, size):
    """Digits of a number in two's complement."""
    result = [0] * size
    carry = 1
    for i in range(size):
        digit = 0
        if i < len(value.digits):
            digit = value.digits[i]
        if value.sign < 0:
            digit = (digit ^ MASK) + carry
            carry = digit >> SHIFT
            digit &= MASK
        result[i] = digit
    return result


@specialize.arg(1)
def _bitwise(a, op, b):
    size = max(len(a.digits), len(b.digits)) + 1
    left = _twos_complement(a, size)
    right = _twos_complement(b, size)
    result = [0] * size
    for i in range(size):
        if op == '&':
            result[i] = left[i] & right[i]
        elif op == '|':
            result[i] = left[i] | right[i]
        else:
            result[i] = left[i] ^ right[i]
    if result[size - 1] & (BASE >> 1) == 0:
        return _make(_trimmed(result), 1)
    magnitude = _twos_complement(rbigint(result, -1), size)
    return _make(_trimmed(magnitude), -1)


def _parse(parser):
    base = parser.base
    digits = [0] * 0
    while True:
        digit = parser.next_digit()
        if digit == -1:
            return _make(_trimmed(digits), parser.sign)
        carry = digit
        result = [0] * (len(digits) + 1)
        for i in range(len(digits)):
            carry += digits[i] * base
            result[i] = carry & MASK
            carry >>= SHIFT
        result[len(digits)] = carry
        digits = _trimmed(result)


NULLRBIGINT = rbigint([0] * 0, 0)
ONERBIGINT = rbigint([1], 1)
ONENEGATIVERBIGINT = rbigint([1], -1)


def gcd(a, b):
    """The greatest common divisor, not negative."""
    a = a.abs()
    b = b.abs()
    while b.sign != 0:
        a, b = b, a.mod(b)
    return a

"""Machine integers."""
from rpython.rlib.objectmodel import specialize

LONG_BIT = 64
LONG_MASK = (1 << 64) - 1
LONG_TEST = 1 << 63
maxint = longlongmax = LONG_TEST - 1
INT_MAX, INT_MIN, UINT_MAX = 2 ** 31 - 1, -2 ** 31, 2 ** 32 - 1


def intmask(n):
    n = int(n) & LONG_MASK
    if n & LONG_TEST:
        n -= 1 << 64
    return int(n)


def longlongmask(n):
    return intmask(n)


def widen(n):
    return int(n)


def ovfcheck(n):
    if not -LONG_TEST <= n <= maxint:
        raise OverflowError('signed integer expression did overflow')
    return n


def ovfcheck_float_to_int(x):
    return ovfcheck(int(x))


def int_between(low, n, high):
    return low <= n < high


def is_valid_int(n):
    return -LONG_TEST <= n <= maxint


def highest_bit(n):
    assert n and not (n & (n - 1))
    return n.bit_length() - 1


def int_c_div(x, y):
    quotient = abs(x) // abs(y)
    return quotient if (x < 0) == (y < 0) else -quotient


def int_c_mod(x, y):
    return x - int_c_div(x, y) * y


def most_pos_value_of(tp):
    return INT_MAX if tp is r_int32 else maxint


def most_neg_value_of(tp):
    return -most_pos_value_of(tp) - 1


def most_pos_value_of_same_type(x):
    return most_pos_value_of(type(x))


def most_neg_value_of_same_type(x):
    return most_neg_value_of(type(x))


def mulmod(a, b, c):
    return a * b % c


def uint_mul_high(x, y):
    return r_uint((int(x) * int(y)) >> 64)


class base_int(object):
    """An integer of fixed width and signedness; mixing with a plain int gives its own kind."""
    BITS = 64
    SIGNED = True

    def __init__(self, value=0):
        value = int(value) & ((1 << self.BITS) - 1)
        if self.SIGNED and value >> (self.BITS - 1):
            value -= 1 << self.BITS
        self.value = int(value)

    def _of(self, value):
        return self.__class__(value)

    def __int__(self):
        return self.value

    __index__ = __long__ = __int__

    def __hash__(self):
        return hash(self.value)

    def __bool__(self):
        return self.value != 0

    __nonzero__ = __bool__

    def __repr__(self):
        return '%s(%d)' % (self.__class__.__name__, self.value)

    def __str__(self):
        return '%d' % self.value

    def __add__(self, other):
        return self._of(self.value + int(other))

    __radd__ = __add__

    def __sub__(self, other):
        return self._of(self.value - int(other))

    def __rsub__(self, other):
        return self._of(int(other) - self.value)

    def __mul__(self, other):
        return self._of(self.value * int(other))

    __rmul__ = __mul__

    def __floordiv__(self, other):
        return self._of(self.value // int(other))

    __div__ = __floordiv__

    def __rfloordiv__(self, other):
        return self._of(int(other) // self.value)

    def __mod__(self, other):
        return self._of(self.value % int(other))

    def __rmod__(self, other):
        return self._of(int(other) % self.value)

    def __and__(self, other):
        return self._of(self.value & int(other))

    __rand__ = __and__

    def __or__(self, other):
        return self._of(self.value | int(other))

    __ror__ = __or__

    def __xor__(self, other):
        return self._of(self.value ^ int(other))

    __rxor__ = __xor__

    def __lshift__(self, other):
        return self._of(self.value << int(other))

    def __rshift__(self, other):
        return self._of(self.value >> int(other))

    def __neg__(self):
        return self._of(-self.value)

    def __invert__(self):
        return self._of(~self.value)

    def __abs__(self):
        return self._of(abs(self.value))

    def __eq__(self, other):
        return self.value == int(other)

    def __ne__(self, other):
        return self.value != int(other)

    def __lt__(self, other):
        return self.value < int(other)

    def __le__(self, other):
        return self.value <= int(other)

    def __gt__(self, other):
        return self.value > int(other)

    def __ge__(self, other):
        return self.value >= int(other)


class r_uint(base_int):
    SIGNED = False


class r_ulonglong(base_int):
    SIGNED = False


class r_longlong(base_int):
    pass


r_int64 = r_longlong
r_uint64 = r_ulonglong


class r_int32(base_int):
    BITS = 32


class r_int16(base_int):
    BITS = 16


class r_uint16(base_int):
    BITS = 16
    SIGNED = False


class r_int8(base_int):
    BITS = 8


class r_uint8(base_int):
    BITS = 8
    SIGNED = False


r_int = int


class r_uint32(base_int):
    BITS = 32
    SIGNED = False


class r_singlefloat(object):
    def __init__(self, value):
        import struct
        try:
            self.value = struct.unpack('f', struct.pack('f', value))[0]
        except OverflowError:
            self.value = float('inf') if value > 0 else -float('inf')

    def __float__(self):
        return self.value


def string_to_int(text, base=10):
    from rpython.rlib.rstring import ParseStringError, ParseStringOverflowError
    try:
        value = int(text, base)
    except ValueError:
        raise ParseStringError('no number')
    if not -2 ** 63 <= value < 2 ** 63:
        raise ParseStringOverflowError(None)
    return value


def build_int(name, sign, bits, force_creation=False):
    return type(name, (base_int,), {'BITS': bits, 'SIGNED': sign})

"""Floats as the bits of IEEE 754's formats of 2, 4 and 8 bytes."""
import math
from rpython.rlib.longlong2float import float2longlong, longlong2float, singlefloat2uint, uint2singlefloat
from rpython.rlib.rarithmetic import intmask, r_singlefloat, r_uint, r_ulonglong

HALF_BIAS = 15
HALF_FRACTION = 10
HALF_INFINITE = 0x7c00


def _half_bits(x):
    """To the nearest, to even at the half."""
    sign = (float2longlong(x) >> 48) & 0x8000
    if x != x:
        return sign | HALF_INFINITE | 0x200
    x = abs(x)
    if x - x != 0.0:
        return sign | HALF_INFINITE
    fraction, exponent = math.frexp(x)
    bits = min(HALF_FRACTION + 1, exponent + HALF_BIAS + HALF_FRACTION - 1)
    if x == 0.0 or bits < 0:
        return sign
    scaled = math.ldexp(fraction, bits)
    whole = int(scaled)
    rest = scaled - float(whole)
    if rest > 0.5 or rest == 0.5 and whole & 1:
        whole += 1
    if exponent + HALF_BIAS - 2 > 0:
        whole += (exponent + HALF_BIAS - 2) << HALF_FRACTION
    if whole >= HALF_INFINITE:
        raise OverflowError('float too large to pack with e format')
    return sign | whole


def _half_value(bits):
    exponent = (bits >> HALF_FRACTION) & 31
    fraction = float(bits & ((1 << HALF_FRACTION) - 1))
    if exponent == 31:
        value = longlong2float(0x7ff << 52 | (bits & ((1 << HALF_FRACTION) - 1)) << 42)
    elif exponent == 0:
        value = math.ldexp(fraction, 1 - HALF_BIAS - HALF_FRACTION)
    else:
        value = math.ldexp(fraction + 1024.0, exponent - HALF_BIAS - HALF_FRACTION)
    if bits & 0x8000:
        return -value
    return value


def float_pack(x, size):
    """The bits; OverflowError where the number is too large for the size."""
    if size == 8:
        return r_ulonglong(float2longlong(x))
    if size == 4:
        single = r_singlefloat(x)
        value = float(single)
        if value - value != 0.0 and x - x == 0.0:
            raise OverflowError('float too large to pack with f format')
        return r_ulonglong(singlefloat2uint(single))
    if size == 2:
        return r_ulonglong(_half_bits(x))
    raise ValueError('invalid size')


def float_unpack(Q, size):
    """The float that the bits stand for."""
    if size == 8:
        return longlong2float(intmask(Q))
    if size == 4:
        return float(uint2singlefloat(r_uint(intmask(Q))))
    if size == 2:
        return _half_value(intmask(Q))
    raise ValueError('invalid size')


def pack_float(result, x, size, be):
    """Appends the bytes to a string builder, most significant first where `be` is true."""
    bits = float_pack(x, size)
    for i in range(size):
        place = size - 1 - i if be else i
        result.append(chr(intmask(bits >> (8 * place)) & 0xff))


def unpack_float(s, be):
    """The float in the bytes; their number is the size."""
    size = len(s)
    bits = r_ulonglong(0)
    for i in range(size):
        place = i if be else size - 1 - i
        bits = bits << 8 | r_ulonglong(ord(s[place]))
    return float_unpack(bits, size)

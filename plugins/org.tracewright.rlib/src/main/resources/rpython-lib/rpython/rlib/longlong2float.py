"""The bits of floats."""

from rpython.rlib.rarithmetic import r_singlefloat, r_uint, intmask
from tracewright.machine import float2longlong, longlong2float


def singlefloat2uint(x):
    """The 32 bits of a float of that width: its exponent has 8 bits instead of 11, and the fraction 23 instead of 52."""
    bits = float2longlong(float(x))
    sign = (bits >> 32) & 0x80000000
    exponent = (bits >> 52) & 0x7ff
    fraction = bits & ((1 << 52) - 1)
    if exponent == 0x7ff:
        return r_uint(sign | 0x7f800000 | fraction >> 29)
    exponent -= 1023 - 127
    if exponent > 0:
        return r_uint(sign | exponent << 23 | fraction >> 29)
    shift = 30 - exponent
    if shift > 53:
        return r_uint(sign)
    return r_uint(sign | (fraction | 1 << 52) >> shift)


def uint2singlefloat(bits):
    number = intmask(bits) & 0xffffffff
    sign = (number & 0x80000000) << 32
    exponent = (number >> 23) & 0xff
    fraction = number & 0x7fffff
    if exponent == 0xff:
        return r_singlefloat(longlong2float(intmask(sign | 0x7ff << 52 | fraction << 29)))
    if exponent > 0:
        return r_singlefloat(longlong2float(intmask(sign | (exponent + 1023 - 127) << 52 | fraction << 29)))
    small = fraction * longlong2float((1023 - 149) << 52)
    if sign:
        small = -small
    return r_singlefloat(small)

"""The bits of floats."""
import struct


def float2longlong(x):
    return struct.unpack('<q', struct.pack('<d', x))[0]


def longlong2float(n):
    return struct.unpack('<d', struct.pack('<q', int(n)))[0]


def singlefloat2uint(x):
    return struct.unpack('<I', struct.pack('<f', x.value))[0]


def uint2singlefloat(bits):
    from rpython.rlib.rarithmetic import r_singlefloat
    return r_singlefloat(struct.unpack('<f', struct.pack('<I', int(bits)))[0])

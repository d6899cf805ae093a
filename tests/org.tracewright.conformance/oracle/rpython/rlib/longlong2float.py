"""The bits of floats."""
import struct


def float2longlong(x):
    return struct.unpack('<q', struct.pack('<d', x))[0]


def longlong2float(n):
    return struct.unpack('<d', struct.pack('<q', int(n)))[0]

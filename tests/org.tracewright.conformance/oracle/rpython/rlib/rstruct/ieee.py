"""The bits of floats, by Python's struct."""
import struct

FORMATS = {2: ('e', 'H'), 4: ('f', 'I'), 8: ('d', 'Q')}


def float_pack(x, size):
    return struct.unpack('<' + FORMATS[size][1], struct.pack('<' + FORMATS[size][0], x))[0]


def float_unpack(bits, size):
    return struct.unpack('<' + FORMATS[size][0], struct.pack('<' + FORMATS[size][1], int(bits)))[0]


def pack_float(result, x, size, be):
    result.append(struct.pack(('>' if be else '<') + FORMATS[size][0], x).decode('latin-1'))


def unpack_float(text, be):
    return struct.unpack(('>' if be else '<') + FORMATS[len(text)][0], text.encode('latin-1'))[0]

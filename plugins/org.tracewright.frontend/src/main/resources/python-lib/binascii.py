"""Bytes as text, and back: pairs of hexadecimal digits, and check sums."""


class Error(Exception):
    pass


class Incomplete(Exception):
    pass


def hexlify(data):
    return ''.join(['%02x' % ord(c) for c in data])


def unhexlify(text):
    if len(text) % 2:
        raise TypeError('Odd-length string')
    try:
        return ''.join([chr(int(text[i:i + 2], 16)) for i in range(0, len(text), 2)])
    except ValueError:
        raise TypeError('Non-hexadecimal digit found')


b2a_hex = hexlify
a2b_hex = unhexlify


def _entry(value):
    for i in range(8):
        value = value >> 1 ^ (0xedb88320 if value & 1 else 0)
    return value


_TABLE = [_entry(i) for i in range(256)]


def crc32(data, crc=0):
    """A signed number of 32 bits, as Python 2 has it."""
    crc = crc & 0xffffffff ^ 0xffffffff
    for c in data:
        crc = crc >> 8 ^ _TABLE[(crc ^ ord(c)) & 255]
    crc ^= 0xffffffff
    return crc - (1 << 32) if crc & 0x80000000 else crc

"""Identifiers of 128 bits, random ones alone. The sequence is the same in every run, as that of `random` is."""
import random


class UUID(object):
    def __init__(self, hex=None, int=None):
        if hex is not None:
            int = long(hex.replace('-', ''), 16)
        self.int = int

    @property
    def hex(self):
        return '%032x' % self.int

    def __str__(self):
        digits = self.hex
        return '-'.join([digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]])


def uuid4():
    bits = random.getrandbits(128) & ~(0xF << 76 | 3 << 62)
    return UUID(int=bits | 4 << 76 | 2 << 62)

"""The digest MD5 (RFC 1321)."""
import math
from rpython.rlib.objectmodel import import_from_mixin
from rpython.rlib.rarithmetic import r_uint32
from tracewright.digests import BlockDigest, rotated

digest_size = digestsize = 16

# The four rounds of section 3.4: how far to turn, and which word of the block comes in step i.
TURNS = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]]
ORDER = [i if i < 16 else (5 * i + 1) % 16 if i < 32 else (3 * i + 5) % 16 if i < 48 else 7 * i % 16 for i in range(64)]
SINES = [r_uint32(int(abs(math.sin(i + 1.0)) * 4294967296.0)) for i in range(64)]


class RMD5(object):
    import_from_mixin(BlockDigest)

    def __init__(self, initialdata=''):
        self._begin([r_uint32(word) for word in [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]], False)
        self.update(initialdata)

    def copy(self):
        """Another that has taken in the same so far."""
        other = RMD5()
        other._continue(self)
        return other

    def consume(self, data, start):
        words = [self._word(data, start + 4 * i) for i in range(16)]
        a, b, c, d = self.state[0], self.state[1], self.state[2], self.state[3]
        for i in range(64):
            if i < 16:
                mixed = b & c | ~b & d
            elif i < 32:
                mixed = d & b | ~d & c
            elif i < 48:
                mixed = b ^ c ^ d
            else:
                mixed = c ^ (b | ~d)
            turned = rotated(r_uint32(a + mixed + words[ORDER[i]] + SINES[i]), TURNS[i >> 4][i & 3])
            a, b, c, d = d, r_uint32(b + turned), b, c
        for i, word in enumerate([a, b, c, d]):
            self.state[i] = r_uint32(self.state[i] + word)


new = RMD5

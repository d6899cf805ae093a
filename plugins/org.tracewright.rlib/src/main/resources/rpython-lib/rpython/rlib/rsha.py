"""The digest SHA-1 (FIPS 180-4, section 6.1)."""
from rpython.rlib.objectmodel import import_from_mixin
from rpython.rlib.rarithmetic import r_uint32
from tracewright.digests import BlockDigest, rotated

blocksize = 1
digest_size = digestsize = 20


class RSHA(object):
    import_from_mixin(BlockDigest)

    def __init__(self, initialdata=''):
        self._begin([r_uint32(word) for word in [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]], True)
        self.update(initialdata)

    def copy(self):
        """Another that has taken in the same so far."""
        other = RSHA()
        other._continue(self)
        return other

    def consume(self, data, start):
        words = [self._word(data, start + 4 * i) for i in range(16)]
        for i in range(16, 80):
            words.append(rotated(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1))
        a, b, c, d, e = self.state[0], self.state[1], self.state[2], self.state[3], self.state[4]
        for i in range(80):
            if i < 20:
                mixed = (b & c | ~b & d) + r_uint32(0x5a827999)
            elif i < 40:
                mixed = (b ^ c ^ d) + r_uint32(0x6ed9eba1)
            elif i < 60:
                mixed = (b & c | b & d | c & d) + r_uint32(0x8f1bbcdc)
            else:
                mixed = (b ^ c ^ d) + r_uint32(0xca62c1d6)
            a, b, c, d, e = r_uint32(rotated(a, 5) + mixed + e + words[i]), a, rotated(b, 30), c, d
        for i, word in enumerate([a, b, c, d, e]):
            self.state[i] = r_uint32(self.state[i] + word)


sha = new = RSHA

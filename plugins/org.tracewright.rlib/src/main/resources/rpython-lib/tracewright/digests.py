"""What message digests over blocks of 64 bytes have in common (the construction of Merkle and Damgård, CRYPTO 1989)."""
from rpython.rlib.rarithmetic import r_uint32

BLOCK = 64


def rotated(x, count):
    """The 32 bits, turned to the left."""
    return r_uint32(x << count) | (x >> (32 - count))


class BlockDigest(object):
    """A mixin. The class has `state`, a list of words, and consume(data, start), which takes a block into it; `big` says which byte of a word comes first."""

    def _begin(self, state, big):
        self.state = state
        self.big = big
        self.rest = ''
        self.length = 0

    def update(self, data):
        """Takes in more of the message."""
        self.length += len(data)
        data = self.rest + data
        start = 0
        while start + BLOCK <= len(data):
            self.consume(data, start)
            start += BLOCK
        self.rest = data[start:]

    def digest(self):
        """The digest of the message so far, as bytes; it may go on."""
        whole = self.copy()
        bits = self.length * 8
        whole.update('\x80')
        whole.update('\0' * ((BLOCK - 8 - len(whole.rest)) % BLOCK))
        places = range(8)
        if self.big:
            places.reverse()
        whole.update(''.join([chr((bits >> (8 * place)) & 255) for place in places]))
        result = []
        for word in whole.state:
            for i in range(4):
                result.append(chr(int(word >> (8 * (3 - i if self.big else i))) & 255))
        return ''.join(result)

    def hexdigest(self):
        digits = '0123456789abcdef'
        return ''.join([digits[ord(c) >> 4] + digits[ord(c) & 15] for c in self.digest()])

    def _continue(self, other):
        self.state = other.state[:]
        self.rest = other.rest
        self.length = other.length

    def _word(self, data, at):
        word = 0
        for i in range(4):
            word |= ord(data[at + i]) << (8 * (3 - i if self.big else i))
        return r_uint32(word)

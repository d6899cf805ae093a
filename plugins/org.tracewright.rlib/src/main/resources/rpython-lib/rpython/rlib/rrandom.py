"""The Mersenne Twister MT19937, which Python's own random numbers come from (Matsumoto and Nishimura, "Mersenne Twister: a
623-dimensionally equidistributed uniform pseudo-random number generator", ACM TOMACS 8(1), 1998; seeding by arrays as in the
authors' version of 2002)."""
from rpython.rlib.rarithmetic import r_uint, intmask

SIZE = 624
_MIDDLE = 397
_WORD = 0xffffffff
_HIGH = 0x80000000
_LOW = 0x7fffffff
_TWIST = 0x9908b0df


class Random(object):
    def __init__(self, seed=r_uint(0)):
        self.state = [0] * SIZE
        self.index = 0
        self.init_genrand(r_uint(seed))

    def init_genrand(self, seed):
        """Starts over from 32 bits."""
        word = intmask(seed) & _WORD
        self.state[0] = word
        for i in range(1, SIZE):
            word = (1812433253 * (word ^ (word >> 30)) + i) & _WORD
            self.state[i] = word
        self.index = SIZE

    def init_by_array(self, init_key):
        """Starts over from a list of r_uint, of which 32 bits each count."""
        self.init_genrand(r_uint(19650218))
        state = self.state
        i = 1
        j = 0
        for _ in range(max(SIZE, len(init_key))):
            mixed = state[i] ^ (((state[i - 1] ^ (state[i - 1] >> 30)) * 1664525) & _WORD)
            state[i] = (mixed + (intmask(init_key[j]) & _WORD) + j) & _WORD
            i = self._next(i)
            j += 1
            if j >= len(init_key):
                j = 0
        for _ in range(SIZE - 1):
            mixed = state[i] ^ (((state[i - 1] ^ (state[i - 1] >> 30)) * 1566083941) & _WORD)
            state[i] = (mixed - i) & _WORD
            i = self._next(i)
        state[0] = _HIGH

    def _next(self, i):
        if i + 1 < SIZE:
            return i + 1
        self.state[0] = self.state[SIZE - 1]
        return 1

    def _twist(self):
        state = self.state
        for i in range(SIZE):
            word = (state[i] & _HIGH) | (state[(i + 1) % SIZE] & _LOW)
            twisted = state[(i + _MIDDLE) % SIZE] ^ (word >> 1)
            if word & 1:
                twisted ^= _TWIST
            state[i] = twisted
        self.index = 0

    def _word(self):
        if self.index >= SIZE:
            self._twist()
        word = self.state[self.index]
        self.index += 1
        word ^= word >> 11
        word ^= (word << 7) & 0x9d2c5680
        word ^= (word << 15) & 0xefc60000
        return word ^ (word >> 18)

    def genrand32(self):
        """The next 32 bits."""
        return r_uint(self._word())

    def random(self):
        """The next float from 0.0 on and below 1.0, of 53 bits."""
        high = self._word() >> 5
        low = self._word() >> 6
        return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0)

    def jumpahead(self, n):
        """Goes to another place of the sequence, which depends on n."""
        state = self.state
        for i in range(SIZE - 1, 1, -1):
            j = n % i
            state[i], state[j] = state[j], state[i]
        for i in range(SIZE):
            state[i] = (state[i] + i + 1) & _WORD
        self.index = SIZE

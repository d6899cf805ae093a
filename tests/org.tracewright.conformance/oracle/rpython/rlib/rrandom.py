"""CPython's generator, which is the same; only how it starts must be said."""
import random

N = 624


class Random(object):
    def __init__(self, seed=0):
        self.generator = random.Random()
        self.init_genrand(seed)

    def _start(self, words):
        self.generator.setstate((3, tuple(word & 0xffffffff for word in words) + (N,), None))

    def init_genrand(self, seed):
        words = [int(seed) & 0xffffffff]
        while len(words) < N:
            words.append((1812433253 * (words[-1] ^ (words[-1] >> 30)) + len(words)) & 0xffffffff)
        self._start(words)

    def init_by_array(self, key):
        # CPython seeds with the array of an integer's words; it must not end with a word of zero.
        self.generator.seed(sum((int(word) & 0xffffffff) << (32 * i) for i, word in enumerate(key)))

    def genrand32(self):
        return self.generator.getrandbits(32)

    def random(self):
        return self.generator.random()

    def jumpahead(self, n):
        words = list(self.generator.getstate()[1][:N])
        for i in reversed(range(2, N)):
            words[i], words[n % i] = words[n % i], words[i]
        self._start([word + i + 1 for i, word in enumerate(words)])

"""Pseudo-random numbers. The sequence is the same in every run, so that an import gives the same program each time."""


class Random(object):
    def __init__(self, seed=None):
        self.seed(seed)

    def seed(self, seed=None):
        self._state = (hash(seed) if seed is not None else 0x5DEECE66D) & ((1 << 64) - 1)

    def getrandbits(self, count):
        result = 0
        for _ in range((count + 31) // 32):
            self._state = (self._state * 6364136223846793005 + 1442695040888963407) & ((1 << 64) - 1)
            result = result << 32 | self._state >> 32
        return result >> (-count % 32)

    def random(self):
        return self.getrandbits(53) / 9007199254740992.0

    def randrange(self, start, stop=None, step=1):
        choices = xrange(start) if stop is None else xrange(start, stop, step)
        if not len(choices):
            raise ValueError('empty range for randrange()')
        return choices[int(self.random() * len(choices))]

    def randint(self, low, high):
        return self.randrange(low, high + 1)

    def uniform(self, low, high):
        return low + (high - low) * self.random()

    def choice(self, items):
        return items[int(self.random() * len(items))]

    def shuffle(self, items):
        for i in reversed(range(1, len(items))):
            j = self.randrange(i + 1)
            items[i], items[j] = items[j], items[i]

    def sample(self, population, count):
        pool = list(population)
        self.shuffle(pool)
        return pool[:count]


_shared = Random()
seed = _shared.seed
random = _shared.random
getrandbits = _shared.getrandbits
randrange = _shared.randrange
randint = _shared.randint
uniform = _shared.uniform
choice = _shared.choice
shuffle = _shared.shuffle
sample = _shared.sample

# covers: ints.arith, ints.intmask, ints.wrap, lists.comprehension
# Bit boards, Gray codes, checksums, a linear feedback register, sets of small numbers.
from rpython.rlib.rarithmetic import intmask


class BitSet(object):
    """Numbers from 0 to 62 * words - 1."""

    def __init__(self, words):
        self.words = [0] * words

    def add(self, n):
        self.words[n // 62] |= 1 << (n % 62)

    def remove(self, n):
        self.words[n // 62] &= ~(1 << (n % 62))

    def has(self, n):
        return self.words[n // 62] >> (n % 62) & 1 == 1

    def union(self, other):
        result = BitSet(len(self.words))
        for i in range(len(self.words)):
            result.words[i] = self.words[i] | other.words[i]
        return result

    def intersection(self, other):
        result = BitSet(len(self.words))
        for i in range(len(self.words)):
            result.words[i] = self.words[i] & other.words[i]
        return result

    def count(self):
        total = 0
        for word in self.words:
            while word:
                word &= word - 1
                total += 1
        return total

    def members(self):
        return [n for n in range(len(self.words) * 62) if self.has(n)]


def gray(n):
    return n ^ (n >> 1)


def from_gray(n):
    result = 0
    while n:
        result ^= n
        n >>= 1
    return result


def adler(text):
    a, b = 1, 0
    for char in text:
        a = (a + ord(char)) % 65521
        b = (b + a) % 65521
    return (b << 16) | a


def register(state, steps):
    for i in range(steps):
        bit = (state ^ (state >> 2) ^ (state >> 3) ^ (state >> 5)) & 1
        state = (state >> 1) | (bit << 15)
    return state


def log2(n):
    result = -1
    while n > 0:
        n >>= 1
        result += 1
    return result


def next_power(n):
    n -= 1
    for shift in [1, 2, 4, 8, 16, 32]:
        n |= n >> shift
    return n + 1


def mix(h):
    h = intmask(h ^ (h >> 33 & 0x7FFFFFFF))
    h = intmask(h * -49064778989728563)
    h = intmask(h ^ (h >> 29 & 0x7FFFFFFFF))
    return intmask(h * -4265267296055464877)


def binary(n, width):
    return ''.join(['1' if n >> (width - 1 - i) & 1 else '0' for i in range(width)])


def entry_point(argv):
    evens = BitSet(2)
    threes = BitSet(2)
    for n in range(0, 124, 2):
        evens.add(n)
    for n in range(0, 124, 3):
        threes.add(n)
    print(evens.count())
    print(evens.union(threes).count())
    sixes = evens.intersection(threes)
    sixes.remove(12)
    print(' '.join([str(n) for n in sixes.members()]))
    print(sixes.has(12))
    print(' '.join([binary(gray(n), 4) for n in range(16)]))
    for n in range(100):
        assert from_gray(gray(n)) == n
    print(adler('tracewright'))
    print(register(0xACE1, 1000))
    print(log2(1))
    print(log2(1 << 40))
    print(next_power(1000))
    print(next_power(1 << 33))
    print(mix(12345))
    print(mix(-1))
    print(-13 & 255)
    print(~0 >> 10)
    return 0


def target(driver, args):
    return entry_point, None

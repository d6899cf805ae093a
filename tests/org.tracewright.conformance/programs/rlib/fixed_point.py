# covers: lib.rarithmetic, checks.overflow
"""Fixed-point numbers of 16 and 16 bits, in words of 32."""
from rpython.rlib.rarithmetic import r_int32, r_uint32, intmask, ovfcheck, LONG_BIT, r_longlong

ONE = 1 << 16


class Fixed(object):
    def __init__(self, raw):
        self.raw = r_int32(raw)

    def add(self, other):
        return Fixed(intmask(self.raw) + intmask(other.raw))

    def mul(self, other):
        return Fixed(intmask(self.raw) * intmask(other.raw) >> 16)

    def div(self, other):
        return Fixed((intmask(self.raw) << 16) // intmask(other.raw))

    def text(self):
        raw = intmask(self.raw)
        sign = ''
        if raw < 0:
            sign = '-'
            raw = -raw
        return '%s%d.%04d' % (sign, raw >> 16, (raw & (ONE - 1)) * 10000 >> 16)


def make(numerator, denominator):
    return Fixed(numerator * ONE // denominator)


def root(x):
    guess = make(1, 1)
    for i in range(20):
        guess = guess.add(x.div(guess)).mul(make(1, 2))
    return guess


def bits(word):
    """Of 32, from the highest."""
    text = ''
    value = r_uint32(word)
    for i in range(32):
        text += '1' if intmask(value) & 0x80000000 else '0'
        value = r_uint32(intmask(value) << 1)
    return text


def sum_or(numbers, default):
    total = 0
    for n in numbers:
        try:
            total = ovfcheck(total + n)
        except OverflowError:
            return default
    return total


def entry_point(argv):
    print(make(1, 3).add(make(1, 6)).text())
    print(make(-7, 2).mul(make(5, 4)).text())
    print(root(make(2, 1)).text())
    print(make(30000, 1).add(make(10000, 1)).text())
    print(bits(-2) + ' ' + bits(0x0f0f))
    top = 1 << (LONG_BIT - 2)
    print(sum_or([top, top - 1], -1) == top - 1 + top)
    print(sum_or([top, top], -1))
    print(intmask(r_longlong(top) * 4))
    return 0


def target(driver, args):
    return entry_point, None

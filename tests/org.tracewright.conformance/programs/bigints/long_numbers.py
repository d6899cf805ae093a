# covers: lib.rbigint
"""Products, quotients and texts that are long enough for the methods that halve numbers."""
from rpython.rlib.rbigint import rbigint


class Random(object):
    def __init__(self, seed):
        self.state = seed

    def number(self, words):
        parts = []
        for i in range(words):
            self.state = (self.state * 1103515245 + 12345) & 0x7fffffff
            parts.append('%010d' % self.state)
        return rbigint.fromdecimalstr(''.join(parts))


def checksum(number):
    result = 7
    for c in number.str():
        result = (result * 31 + ord(c)) % 1000003
    return result


def entry_point(argv):
    random = Random(20)
    for words in [40, 70]:
        a = random.number(words)
        b = random.number(words + 3)
        c = random.number(words // 4)
        product = a.mul(b)
        print('%d %d' % (checksum(product), product.bit_length()))
        print(checksum(product.mul(c)))
        assert product.floordiv(b).eq(a)
        assert product.add(c).mod(a).eq(c.mod(a))
        assert a.add(b).mul(a.sub(b)).eq(a.mul(a).sub(b.mul(b)))
        assert rbigint.fromdecimalstr(product.str()).eq(product)
        assert rbigint.fromstr(product.format('0123456789abcdefghijklmnopqrstuvwxyz'), 36).eq(product)
    zeros = rbigint.fromint(10).int_pow(1500)
    text = zeros.str()
    print('%d %s %d' % (len(text), text[:5], text.count('0')))
    print(zeros.int_sub(1).str().count('9'))
    print(zeros.hash() == rbigint.fromdecimalstr(text).hash())
    return 0


def target(driver, args):
    return entry_point, None

import sys
print 7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, 7 / 2, -7 / 2, 7.0 / 2, 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, divmod(7, 3), divmod(-7, 3), divmod(7.5, 2)
print 2 ** 10, 2 ** 64, 2 ** -1, 2.25 ** 0.5, (-2) ** 3, pow(3, 4, 5), pow(2, 3), 10 ** 18, 10 ** 19
print sys.maxint, sys.maxint + 1, -sys.maxint - 1, -sys.maxint - 2, type(sys.maxint + 1), type(1), type(1L), 5L, [5L], repr(2 ** 65)
print 1 << 10, 1 << 70, -1 >> 1, 1 << 63, 255 & 15, 1 | 6, 5 ^ 3, ~5, -1 & 0xff, True & False, True | 1, True + True
print hex(255), oct(8), bin(5), hex(-255), hex(2 ** 65), oct(0), hex(0)
print abs(-5), abs(-5.5), round(2.5), round(-2.5), round(3.14159, 2), round(1234, -2), int(round(0.5)), -0.0, 0.0
print 1 == 1.0, 1 < 1.5, True == 1, 2 ** 53 == float(2 ** 53), 10 ** 20 > 1e19, 1 != 1L, None < 0, 1 < 'a', (1, 2) < (1, 3), [1] < [1, 0]
print cmp(1, 2), cmp(2, 1), cmp(1, 1), cmp('a', 'b'), cmp([1, 2], [1, 3]), cmp(None, 1)
print int(1e10), int(1e20), long(1e5), float(10 ** 20), float(3), complex if False else 'c', bool(0), bool(''), bool([0]), not 5
print hash(1), hash(1.0), hash(-1), hash(2 ** 64), hash(True), hash((1, 2, 3)), hash(''), hash(())
print max(1, 2.5, 2), min([3, 1, 2]), sum([1, 2.5]), sum([[1], [2]], []), max([1, 2, 3], key=lambda x: -x), min('b', 'a')
print (5).bit_length(), (255).bit_length(), (1.5).is_integer(), (2.0).is_integer(), 1 .__add__(2), int.__add__(1, 2)
for op in [lambda: 1 / 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 % 0, lambda: 0.0 ** -1, lambda: 1 << -1, lambda: 'a' + 1, lambda: 1 + 'a', lambda: -'a', lambda: [] < 1 and 1 / 0,
           lambda: int('x'), lambda: chr(256), lambda: ord('ab'), lambda: range(1.5), lambda: [1][1], lambda: [1]['a'], lambda: {}[1], lambda: (1).x, lambda: None + 1, lambda: len(5), lambda: iter(5), lambda: (lambda x: x)()]:
    try:
        print op()
    except Exception as e:
        print type(e).__name__, e
print 0x1f, 0o17, 017, 0b101, 1e3, 1., .5, 1e-2, 0xFFFFFFFFFFFFFFFF, 123456789012345678901234567890
x = 5
x += 2; x *= 3; x -= 1; x //= 3; x <<= 2; x |= 1; x ^= 7; x **= 2; x %= 100; x >>= 1; x &= 0xff
print x
print 1 < 2 < 3, 1 < 3 < 2, 1 if x else 2, x and 5, 0 or 'd', not not x, 1 in [1, 2], 3 not in (1, 2)
import math
print math.sqrt(2.25), math.floor(2.7), math.ceil(2.1), repr(math.pi), math.log(1), math.log(8, 2), repr(math.atan2(1, 2)), math.hypot(3, 4), math.fmod(7, 3), math.ldexp(0.5, 3), math.frexp(8.0), math.modf(2.5), math.factorial(20), math.exp(0), math.pow(2, 10)
print range(5), range(2, 8, 3), range(5, 0, -2), xrange(3), list(xrange(3, 6)), len(xrange(10, 0, -3)), xrange(10)[3]

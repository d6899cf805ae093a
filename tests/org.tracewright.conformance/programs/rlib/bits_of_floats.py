# covers: lib.longlong2float, floats.arith
"""Neighbours, halving the interval by bits, and a fast inverse square root."""
from rpython.rlib.longlong2float import float2longlong, longlong2float


def next_up(x):
    if x == 0.0:
        return longlong2float(1)
    bits = float2longlong(x)
    return longlong2float(bits + 1 if x > 0.0 else bits - 1)


def distance(a, b):
    """In units of the last place, of two positive floats."""
    return float2longlong(b) - float2longlong(a)


def inverse_root(x):
    y = longlong2float(0x5fe6eb50c7b537a9 - (float2longlong(x) >> 1))
    for i in range(4):
        y *= 1.5 - 0.5 * x * y * y
    return y


def root_by_bits(x):
    """The largest float whose square is not above x."""
    low, high = float2longlong(0.0), float2longlong(max(x, 1.0))
    while high - low > 1:
        middle = (low + high) >> 1
        y = longlong2float(middle)
        if y * y <= x:
            low = middle
        else:
            high = middle
    return longlong2float(low)


def parts(x):
    bits = float2longlong(x)
    return bits < 0, (bits >> 52) & 0x7ff, bits & ((1 << 52) - 1)


def entry_point(argv):
    for x in [0.0, 1.0, 0.1, -3.5, 1e100, 5e-324]:
        print(next_up(x))
        negative, exponent, fraction = parts(x)
        print('%s %d %d' % (negative, exponent, fraction))
    print(distance(1.0, 1.5))
    print(distance(0.3, 0.1 + 0.2))
    print('%.12f %.12f' % (inverse_root(2.0), inverse_root(10.0)))
    print(root_by_bits(2.0))
    print(root_by_bits(0.5))
    return 0


def target(driver, args):
    return entry_point, None

# covers: lib.rrandom
from rpython.rlib.rarithmetic import r_uint
from rpython.rlib.rrandom import Random


def walk(numbers, steps):
    x = 0
    farthest = 0
    while steps > 0:
        if numbers.random() < 0.5:
            x -= 1
        else:
            x += 1
        if abs(x) > farthest:
            farthest = abs(x)
        steps -= 1
    return x, farthest


def entry_point(argv):
    for seed in [1, 2, 0xffffffff]:
        x, farthest = walk(Random(r_uint(seed)), 3000)
        print('%d %d' % (x, farthest))
    return 0


def target(driver, args):
    return entry_point, None

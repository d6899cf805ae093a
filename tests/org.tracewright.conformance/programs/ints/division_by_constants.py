# covers: ints.arith, dialect.division
"""Division by constants: both signs of either side, powers of two, and the limits."""
MOST = 9223372036854775807
LEAST = -MOST - 1

NUMBERS = [0, 1, -1, 2, -2, 6, 7, -7, 8, -8, 9, 249, 250, 251, -251, 252, -502, 1 << 40, -(1 << 40) - 5, MOST, LEAST, -MOST]


def by_constants(n):
    print('%d: %d %d, %d %d, %d %d, %d %d' % (n, n // 1, n % 1, n // 2, n % 2, n // 3, n % 3, n // 7, n % 7))
    print('   %d %d, %d %d, %d %d' % (n // 64, n % 64, n // 251, n % 251, n // MOST, n % MOST))
    print('   %d %d, %d %d, %d %d' % (n // -2, n % -2, n // -7, n % -7, n // LEAST, n % LEAST))


def entry_point(argv):
    for n in NUMBERS:
        by_constants(n)
    return 0


def target(driver, args):
    return entry_point, None

# covers: ints.arith
# Of constants a power is a constant; else it wraps, and a negative exponent has no whole result.
KILO = 2 ** 10


def power(base, exponent):
    try:
        return base ** exponent
    except ValueError:
        return -1


def entry_point(argv):
    n = len(argv) + 1
    print(KILO)
    print(3 ** 4)
    print(2 ** -1)
    print(2.0 ** 3)
    print((-2) ** 3)
    print(power(n, 5))
    print(power(n, 0))
    print(power(-n, 3))
    return 0


def target(driver, args):
    return entry_point, None

# covers: floats.arith, dialect.str-float
def average(values):
    total = 0.0
    for value in values:
        total += value
    return total / len(values)


def entry_point(argv):
    n = len(argv)
    x = float(n)
    print(x + 0.5)
    print(x - 2.25)
    print(x * 3.0)
    print(x / 4.0)
    print(-x)
    print(abs(-x))
    print(average([1.0, 2.5, 4.0]))
    print(int(3.99))
    print(int(-3.99))
    print(x < 1.5)
    print(x == 1.0)
    return 0


def target(driver, args):
    return entry_point, None

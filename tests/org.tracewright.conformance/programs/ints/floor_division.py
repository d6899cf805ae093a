# covers: ints.arith, dialect.division
def show(a, b):
    print(a // b)
    print(a % b)


def entry_point(argv):
    show(7, 2)
    show(-7, 2)
    show(7, -2)
    show(-7, -2)
    show(6, 3)
    show(-6, 3)
    show(0, 5)
    show(1, 1000000007)
    show(-1, 1000000007)
    for i in range(-4, 5):
        print(i % 3)
        print(i // 4)
    return 0


def target(driver, args):
    return entry_point, None

# covers: ints.arith, flow.print
def show(a, b):
    print(a + b)
    print(a - b)
    print(a * b)
    print(a & b)
    print(a | b)
    print(a ^ b)


def entry_point(argv):
    show(12, 5)
    show(-12, 5)
    show(12, -5)
    show(-12, -5)
    n = len(argv)
    print(-n)
    print(+n)
    print(~n)
    print(n << 10)
    print(-1000 >> n)
    return 0


def target(driver, args):
    return entry_point, None

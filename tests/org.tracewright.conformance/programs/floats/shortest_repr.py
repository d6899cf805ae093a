# covers: dialect.str-float, strings.convert
def entry_point(argv):
    n = len(argv)
    print(str(0.1 * n))
    print(str(1.0 * n))
    print(str(n / 3.0))
    print(str(0.1 + 0.2 * n))
    print(str(1e16 * n))
    print(str(123456789012345680.0 * n))
    print(str(1e-5 * n))
    print(str(0.0001 * n))
    print(str(1e300 * n * 1e10))
    print(str(-0.0 * n))
    print(str(1e22 * n))
    print(str(5e-324 * n))
    print(float('2.5') * 2.0)
    print(float('-1e3'))
    print(float(7 + n))
    return 0


def target(driver, args):
    return entry_point, None

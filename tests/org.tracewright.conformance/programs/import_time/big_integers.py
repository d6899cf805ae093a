# covers: import.big-ints
def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


DIGITS = str(factorial(30))
BITS = len(bin(factorial(30))) - 2
REST = factorial(30) % 1000007
SMALL = (1 << 100) >> 95
POWER = str(2 ** 100)


def entry_point(argv):
    print(DIGITS)
    print(BITS)
    print(REST)
    print(SMALL)
    print(POWER)
    return 0


def target(driver, args):
    return entry_point, None

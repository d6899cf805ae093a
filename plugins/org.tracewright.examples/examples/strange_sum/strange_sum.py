"""A sum with a rare branch: the lecture's example of a trace and of a guard that fails now and then."""


def strange_sum(n):
    result = 0
    while n >= 0:
        result = f(result, n)
        n -= 1
    return result


def f(a, b):
    if b % 46 == 41:
        return a - b
    else:
        return a + b


def entry_point(argv):
    n = 1000
    if len(argv) > 1:
        n = int(argv[1])
    print(strange_sum(n))
    return 0


def target(driver, args):
    return entry_point, None


if __name__ == '__main__':
    import sys
    sys.exit(entry_point(sys.argv))

# covers: ints.arith, flow.boolean, flow.chained
def entry_point(argv):
    n = len(argv) + 2
    print(2 + n * 4 - 6 // n)
    print(-n ** 2 if False else -n * n)
    print(1 << n + 1)
    print(n & 1 | 4 ^ 7)
    print(~n + 1 == -n)
    print(not n == 3)
    print(n == 3 or n / 0.0 > 1.0)
    print(n != 3 and 1 // (n - 3) > 0)
    print(10 - 5 - 2)
    print(100 // 7 // 2)
    print(7 % 4 * 2)
    print(-7 // 2 * 2 + -7 % 2)
    print(1 < n < 5 and 5 > n > 1)
    a = b = c = n
    a += b * c
    print(a)
    a, b = b, a - b
    print(a * 100 + b)
    x = [n, n * 2]
    x[0], x[1] = x[1], x[0]
    print(x[0] * 10 + x[1])
    i = 0
    i, x[i] = 1, 99
    print(x[0])
    print(x[1])
    return 0


def target(driver, args):
    return entry_point, None

"""Primes up to N, ten times over."""


def sieve(n):
    flags = [True] * (n + 1)
    count = 0
    for i in range(2, n + 1):
        if flags[i]:
            count += 1
            j = i * i
            while j <= n:
                flags[j] = False
                j += i
    return count


def entry_point(argv):
    n = int(argv[1])
    total = 0
    for i in range(10):
        total += sieve(n - i)
    print(total)
    return 0


def target(driver, args):
    return entry_point, None

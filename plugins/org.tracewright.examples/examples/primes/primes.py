"""The primes up to N by trial division: the running example of the PyPy lecture."""


def is_prime(n, primes):
    for num in primes:
        if n % num == 0:
            return False
    return True


def primes(n):
    primes = [2]
    for i in range(3, n + 1, 2):
        if is_prime(i, primes):
            primes.append(i)
    return primes


def entry_point(argv):
    n = 30
    if len(argv) > 1:
        n = int(argv[1])
    for p in primes(n):
        print(p)
    return 0


def target(driver, args):
    return entry_point, None


if __name__ == '__main__':
    import sys
    sys.exit(entry_point(sys.argv))

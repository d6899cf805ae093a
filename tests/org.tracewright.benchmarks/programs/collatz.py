"""The longest Collatz sequence that starts below N."""


def steps(n):
    count = 0
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        count += 1
    return count


def entry_point(argv):
    n = int(argv[1])
    best = 0
    longest = 0
    for i in range(1, n):
        count = steps(i)
        if count > longest:
            longest = count
            best = i
    print(best)
    print(longest)
    return 0


def target(driver, args):
    return entry_point, None

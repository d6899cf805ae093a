# covers: ints.arith, flow.while
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
    best = 0
    longest = 0
    for i in range(1, 1000):
        c = steps(i)
        if c > longest:
            longest = c
            best = i
    print(best)
    print(longest)
    return 0


def target(driver, args):
    return entry_point, None

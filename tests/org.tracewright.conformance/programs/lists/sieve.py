# covers: lists.repeat, iter.ranges
def sieve(limit):
    flags = [True] * (limit + 1)
    flags[0] = False
    flags[1] = False
    i = 2
    while i * i <= limit:
        if flags[i]:
            for j in range(i * i, limit + 1, i):
                flags[j] = False
        i += 1
    return flags


def entry_point(argv):
    count = 0
    last = 0
    flags = sieve(1000)
    for i in range(len(flags)):
        if flags[i]:
            count += 1
            last = i
    print(count)
    print(last)
    return 0


def target(driver, args):
    return entry_point, None

# covers: flow.chained
def within(low, x, high):
    return low <= x < high


def ascending(a, b, c, d):
    return a < b < c < d


def entry_point(argv):
    for x in range(-1, 5):
        print(within(0, x, 3))
    print(ascending(1, 2, 3, 4))
    print(ascending(1, 3, 2, 4))
    n = len(argv)
    if 0 < n < 2 != 3:
        print('yes')
    return 0


def target(driver, args):
    return entry_point, None

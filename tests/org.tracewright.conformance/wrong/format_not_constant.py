# expect: not-rpython 3:11
def show(pattern, n):
    print(pattern % n)


def entry_point(argv):
    show('%d', 1)
    show('%x', 2)
    return 0


def target(driver, args):
    return entry_point, None

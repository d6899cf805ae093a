# expect: overflow-of-constant 6:11
LIMIT = 1 << 80


def entry_point(argv):
    print(len(argv) + LIMIT)
    return 0


def target(driver, args):
    return entry_point, None

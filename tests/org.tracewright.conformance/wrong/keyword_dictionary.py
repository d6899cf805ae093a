# expect: not-rpython 8:11
# because: 3
def options(**named):
    return len(named)


def entry_point(argv):
    print(options(a=1))
    return 0


def target(driver, args):
    return entry_point, None

# expect: not-rpython 3:5
def entry_point(argv):
    def inner(n):
        return n + len(argv)
    print(inner(1))
    return 0


def target(driver, args):
    return entry_point, None

# expect: not-rpython 3:11
def numbers():
    got = yield 1
    yield got


def entry_point(argv):
    for n in numbers():
        print(n)
    return 0


def target(driver, args):
    return entry_point, None

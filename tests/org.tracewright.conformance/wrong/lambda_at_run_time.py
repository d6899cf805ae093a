# expect: not-rpython 3:14
def entry_point(argv):
    double = lambda n: n * 2
    print(double(4))
    return 0


def target(driver, args):
    return entry_point, None

# expect: call-error 4:11
def entry_point(argv):
    n = len(argv)
    print(n(1))
    return 0


def target(driver, args):
    return entry_point, None

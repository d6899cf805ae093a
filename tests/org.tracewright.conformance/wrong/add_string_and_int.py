# expect: type-error 4:11
def entry_point(argv):
    n = len(argv)
    print('n is ' + n)
    return 0


def target(driver, args):
    return entry_point, None

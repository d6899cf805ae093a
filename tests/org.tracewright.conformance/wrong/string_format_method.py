# expect: not-rpython 3:11
def entry_point(argv):
    print('{} of {}'.format(1, 2))
    return 0


def target(driver, args):
    return entry_point, None

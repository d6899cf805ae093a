# expect: not-rpython 3:5
def entry_point(argv):
    exec('n = 1')
    return 0


def target(driver, args):
    return entry_point, None

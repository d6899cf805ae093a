# expect: not-rpython 3:5
def entry_point(argv):
    class Local(object):
        pass
    print(len(argv))
    return 0


def target(driver, args):
    return entry_point, None

# expect: not-rpython 3:15
def entry_point(argv):
    print(len(globals()))
    return 0


def target(driver, args):
    return entry_point, None

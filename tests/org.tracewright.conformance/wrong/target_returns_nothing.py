# expect: no-target 6:5
def entry_point(argv):
    return 0


def target(driver, args):
    pass

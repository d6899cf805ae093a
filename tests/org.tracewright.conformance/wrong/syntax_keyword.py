# expect: syntax-error 3:11
def entry_point(argv):
    class = 3
    return 0


def target(driver, args):
    return entry_point, None

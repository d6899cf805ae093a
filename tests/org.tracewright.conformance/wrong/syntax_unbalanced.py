# expect: syntax-error 3:10
def entry_point(argv):
    print((1 + 2)
    return 0


def target(driver, args):
    return entry_point, None

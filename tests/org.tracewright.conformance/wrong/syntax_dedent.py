# expect: syntax-error 4:5
def entry_point(argv):
        x = 1
    return x


def target(driver, args):
    return entry_point, None

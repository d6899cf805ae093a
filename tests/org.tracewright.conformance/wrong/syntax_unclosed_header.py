# expect: syntax-error 2:16
def entry_point(argv:
    if len(argv) > 1:
        return 1
    else:
        return 0


def target(driver, args):
    return entry_point, None

from cycle_a import first


def entry_point(argv):
    print(first())
    return 0


def target(driver, args):
    return entry_point, None

# expect: undefined-name 3:11
def entry_point(argv):
    print(counter)
    return 0


def target(driver, args):
    return entry_point, None

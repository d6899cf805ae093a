# expect: type-error 4:11
def entry_point(argv):
    items = [1, 2, 3]
    print(items['0'])
    return 0


def target(driver, args):
    return entry_point, None

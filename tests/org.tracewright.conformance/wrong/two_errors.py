# expect: undefined-name 4:11
# expect: undefined-name 8:12
def first():
    print(one)


def second():
    return two


def entry_point(argv):
    first()
    print(second())
    return 0


def target(driver, args):
    return entry_point, None

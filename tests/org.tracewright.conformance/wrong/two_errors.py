# expect: undefined-name 5:11
# expect: undefined-name 9:12
def first():
    # Each function is refused at its first fault.
    print(one)


def second():
    return two


def entry_point(argv):
    first()
    print(second())
    return 0


def target(driver, args):
    return entry_point, None

# expect: undefined-name 5:11
def entry_point(argv):
    if len(argv) > 5:
        value = 1
    print(value)
    return 0


def target(driver, args):
    return entry_point, None

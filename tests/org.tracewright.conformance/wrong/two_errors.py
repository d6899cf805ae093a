# expect: undefined-name 5:11
# expect: undefined-name 4:11
def entry_point(argv):
    print(one)
    print(two)
    return 0


def target(driver, args):
    return entry_point, None

# expect: type-error 4:15
def entry_point(argv):
    members = set([1, 2])
    print(len(members | [3]))
    return 0


def target(driver, args):
    return entry_point, None

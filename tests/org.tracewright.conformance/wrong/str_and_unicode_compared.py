# expect: type-error 4:11
def entry_point(argv):
    name = u'abc' * len(argv)
    print(argv[0] == name)
    return 0


def target(driver, args):
    return entry_point, None

# expect: not-rpython 7:11
# expect: not-rpython 8:11
def entry_point(argv):
    n = len(argv)
    same = (1, 2)
    mixed = (1, 'x')
    print(same[n])
    print(mixed[n])
    return 0


def target(driver, args):
    return entry_point

# expect: bad-encoding 2:1
# coding: klingon
def entry_point(argv):
    return 0


def target(driver, args):
    return entry_point, None

# expect: mixed-return 7:12
# because: 6
# because: 7
def pick(n):
    if n > 0:
        return 'positive'
    return n


def entry_point(argv):
    print(pick(len(argv)))
    return 0


def target(driver, args):
    return entry_point, None

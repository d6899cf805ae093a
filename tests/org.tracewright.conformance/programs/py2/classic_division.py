# covers: dialect.division, checks.zero
def entry_point(argv):
    n = len(argv)
    print 7 / (n + 1)
    print -7 / (n + 1)
    print 7.0 / (n + 1)
    print 7 / 2.0
    try:
        print n / (n - 1)
    except ZeroDivisionError:
        print 'zero'
    return 0


def target(driver, args):
    return entry_point, None

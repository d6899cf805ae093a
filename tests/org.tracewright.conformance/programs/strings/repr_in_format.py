# covers: strings.format
def entry_point(argv):
    n = len(argv)
    print('%r' % n)
    print('%r' % 'abc')
    print('%r' % ('tab\t',))
    return 0


def target(driver, args):
    return entry_point, None

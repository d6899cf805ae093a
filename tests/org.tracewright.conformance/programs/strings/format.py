# covers: strings.format
def entry_point(argv):
    n = 40 + len(argv)
    print('%d' % n)
    print('%s and %s' % ('left', 'right'))
    print('%d%%' % n)
    print('%x' % (n * 6))
    print('%o' % n)
    print('%c%c' % ('a', 'b'))
    print('%s' % n)
    print('[%s]' % True)
    print('%d %s %x' % (-n, 'mixed', n))
    name = 'x'
    print('%s=%d' % (name, -7))
    print('%f' % (n * 0.5))
    return 0


def target(driver, args):
    return entry_point, None

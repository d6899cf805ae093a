# covers: strings.format
def integers(n):
    print('[%+d] [% d] [%+5d] [%-5d] [%05d] [%+05d] [% 05d] [%-05d]' % (n, n, n, n, n, n, n, n))
    print('[%#x] [%#X] [%08x] [%#06x] [%-#8x] [%+x] [% x] [%o] [%+o] [%5o]' % (n, n, n, n, n, n, n, n, n, n))
    print('[%.5d] [%5.3d] [%05.3d] [%.3x] [%#.3x] [%#010.4x] [%.d] [%5.d] [%ld] [%i] [%u]' % (n, n, n, n, n, n, n, n, n, n, n))


def fractions(f):
    print('[%.3f] [%+.2f] [% .2f] [%8.3f] [%-8.1f] [%08.2f] [% 08.2f] [%+08.2f] [%.0f]' % (f, f, f, f, f, f, f, f, f))
    print('[%g] [%+g] [%010g] [%e] [%.3e] [%+.2e] [%E] [%G] [%F]' % (f, f, f, f, f, f, f, f, f))


def texts(s, c):
    print('[%.2s] [%5.2s] [%-6.2s] [%5s] [%-7s] [%05s] [%.0s] [%+s] [%.3r]' % (s, s, s, s, s, s, s, s, s))
    print('[%c%c] [%3c] [%-3c] [%05c]' % (65, c, c, 66, c))


def name(number):
    return None if number < 0 else str(number)


def entry_point(argv):
    count = len(argv)
    for n in [0, 42, -42, 123456789, count - 8]:
        integers(n)
    for f in [0.0, 1.5, -63.0, 1e-10, -2.5e20, 1234.5678]:
        fractions(f)
    texts('abc%d' % count, 'z')
    texts('', 'y')
    print('[%6s] [%-6s] [%.2s]' % (name(-1), name(7), name(-count - 1)))
    print('%5.1f%%' % (count * 1.5,))
    print('%05d %d' % (count > 100, 3.9 * (count + 1)))
    return 0


def target(driver, args):
    return entry_point, None

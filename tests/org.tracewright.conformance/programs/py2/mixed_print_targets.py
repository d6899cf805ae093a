# covers: dialect.print-statement, flow.print, dialect.str-float
def entry_point(argv):
    n = len(argv)
    print 0.1 * n, 1e100 * n, -2.5 * n
    print n == 1, not n, None
    print 'x' * 3, chr(65), str(n) + '!'
    print (n, 'two') == (1, 'two')
    print "it's", 'a "quote"'
    return 0


def target(driver, args):
    return entry_point, None

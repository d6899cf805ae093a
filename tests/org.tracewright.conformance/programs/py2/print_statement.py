# covers: dialect.print-statement
def entry_point(argv):
    print 'one'
    print 'two', 3, 'four'
    print 1, 2,
    print 3
    print
    print 'a' + 'b', (1 + 2) * 3
    print ('in brackets')
    print 'no', 'comma', 'left',
    print
    return 0


def target(driver, args):
    return entry_point, None

# covers: iter.ranges, iter.dicts, dialect.old-syntax
def entry_point(argv):
    total = 0
    for i in xrange(5):
        total += i
    for i in xrange(10, 0, -3):
        total += i * 100
    print total
    d = {'only': 7}
    for key, value in d.iteritems():
        print key, value
    for key in d.iterkeys():
        print key
    for value in d.itervalues():
        print value
    print d.has_key('only'), d.has_key('other')
    keys = d.keys()
    keys.append('more')
    print len(keys)
    numbers = range(4)
    numbers.append(9)
    print numbers[4], len(numbers)
    return 0


def target(driver, args):
    return entry_point, None

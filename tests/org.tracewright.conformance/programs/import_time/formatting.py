# covers: import.formatting
A = '%5d|%-5s|%05.1f|%+d|%%|%r' % (42, 'ab', 2.25, 7, 'q')
B = '{0}-{1}-{name}'.format('x', 3, name='n')
C = 'abc'.center(9, '*') + '7'.zfill(3) + '|'.join(reversed(['a', 'b']))
D = '%(a)s %(b)d' % {'a': 'key', 'b': 5}
E = repr([1, 'two', (3.5, None), {'k': True}])
F = 'one two'.title() + ' ' + 'MiXed'.swapcase()


def entry_point(argv):
    print(A)
    print(B)
    print(C)
    print(D)
    print(E)
    print(F)
    return 0


def target(driver, args):
    return entry_point, None

s = 'Hello, World'
print s.upper(), s.lower(), s.swapcase(), s.title(), s.capitalize(), 'abc def'.title()
print s.find('o'), s.rfind('o'), s.find('o', 5), s.find('z'), s.index('W'), s.count('l'), s.count(''), 'aaa'.count('aa')
print s.startswith('Hell'), s.endswith(('x', 'ld')), s.startswith('World', 7), s.replace('l', 'L', 2), 'abc'.replace('', '-')
print repr(s.split()), s.split(', '), 'a  b c'.split(None, 1), 'a,b,,c'.split(','), 'a,b,c'.rsplit(',', 1), ' x y '.rsplit(None, 1), ''.split(), ''.split(',')
print 'a\nb\r\nc\n'.splitlines(), 'a\nb'.splitlines(True), 'k=v=w'.partition('='), 'k=v=w'.rpartition('='), 'kv'.partition('=')
print '|'.join(['a', 'b']), '  x '.strip() + '.', 'xxaxx'.strip('x'), 'ab'.ljust(4) + '|', 'ab'.rjust(4), 'ab'.center(5, '*'), 'abc'.center(6, '*'), '42'.zfill(5), '-42'.zfill(5)
print 'a\tb'.expandtabs(4), 'abc'[::-1], 'abc'[-2:], 'abcdef'[1:-1:2], 'abc'[5:], 'abc' * 2, 3 * 'x', 'b' in 'abc', 'x' not in 'abc'
print 'abc'.isalpha(), '12'.isdigit(), 'a1'.isalnum(), ' \t'.isspace(), 'ABC'.isupper(), 'abc'.islower(), ''.isalpha(), 'Title Case'.istitle()
print repr('it\'s'), repr("q\"'"), repr('\x00\xff\n\t\\'), repr(u'\xe9\u20ac'), [u'a', 'b']
print 'abc' < 'abd', 'a' == u'a', u'a' + 'b', type('a' + u'b'), 'abc' > 'ab', cmp('a', 'b')
print 'abc'.encode('hex') if False else 'x', u'\xe9'.encode('utf-8') == '\xc3\xa9', '\xc3\xa9'.decode('utf-8') == u'\xe9', len(u'\U0001F600')
print 'abc'.translate('x' * 256, 'b'), ord('a'), chr(98), unichr(0x20ac) == u'\u20ac', hash('abc') == hash(u'abc'), hash('abc')
print '%s %r %d %i %5d|%-5d|%05d|%+d' % ('s', 'r', 1, 2, 3, 4, 5, 6)
print '%x %X %#x %o %#o %c %c %%' % (255, 255, 255, 8, 8, 'c', 100)
print '%e %.2e %f %.1f %g %g %g %G' % (1234.5, 1234.5, 1.5, 2.25, 1e10, 1e-5, 100000, 1e-10)
print '%10.3f|%-10.2f|%010.2f|% d' % (3.14159, 2.5, -1.5, 7)
print '%(a)s %(b)05.1f' % {'a': 1, 'b': 2}, '%s' % (1,), '%s %s' % ('a', (1, 2)), '%.3s|%*d' % ('abcdef', 5, 42)
print '%s' % [1, 'a', None, True, 1.0, 2 ** 70], '%d' % 3.99, '%r' % (u'x',), '%s' % u'uni'
for bad in ['%d', '%s %s', 'x']:
    try:
        print bad % 'str'
    except TypeError as e:
        print 'TypeError', e
print '{} {} {0}'.format(1, 2) if False else '{0} {1} {0}'.format('a', 'b'), '{x}/{y[1]}/{z.real}'.format(x=1, y=[1, 2], z=3) if False else '{x}/{y[1]}'.format(x=1, y=[1, 2])
print '{:>6}|{:<6}|{:^6}|{:*^7}'.format('a', 'b', 'c', 'd'), '{:5d}|{:<5d}|{:05d}|{:+d}|{:x}|{:#x}|{:b}|{:o}|{:,}'.format(1, 2, 3, 4, 255, 255, 5, 8, 1234567)
print '{:.2f}|{:8.3f}|{:e}|{:g}|{:%}|{!r}|{!s}'.format(1.234, 2.5, 1.5, 0.1, 0.25, 'q', 'w'), '{{}}'.format(), '{:{}}|'.format('a', 4)
print str(1.0), repr(0.1), str(1e16), str(1e-5), 1e22, 1.5e300, float('inf'), -float('inf'), float('nan'), 0.1 + 0.2 == 0.30000000000000004
print int('12'), int(' -5 '), int('ff', 16), int('0x1F', 16), int('101', 2), int('z', 36), int(3.9), int(-3.9), long('5'), float(' 1.5 '), int('0b11', 0)
for text in ['', 'abc', '1.5', '0x10']:
    try:
        print int(text)
    except ValueError as e:
        print e
try:
    float('x')
except ValueError as e:
    print e
print str(None), str(True), str([1, 'a']), str((1,)), str({1: 'a'}), repr(set([1])), str(frozenset([2])), unicode('abc'), unicode(5)
print 'a' 'b' "c", r'\n', '''multi
line''', '\x41\102\u0043'
print max('abc'), min('abc'), sorted('hello'), list('abc'), tuple('ab'), reversed('abc').next(), ''.join(reversed('abc')), enumerate('ab').next()
print 'abc'.__len__(), 'abc'.__getitem__(1), 'abc'.__contains__('a'), 'a'.__add__('b'), 'x'.__eq__('x'), str.upper('abc'), map(str.upper, ['a', 'b'])

from rpython.rlib.rstring import StringBuilder
class P(object):
    def __init__(self, x, y): self.x = x; self.y = y
def entry_point(argv):
    d = {}
    d['x'] = P(1, 2)
    d['y'] = None
    print(d['y'] is None, d['x'].x)
    p = d.get('zz')
    print(p is None)
    p = d.get('zz', P(5, 6))
    print(p.x)
    l = [P(3, 4)]
    l.append(None)
    for q in l:
        print('none' if q is None else str(q.x))
    t = (P(7, 8), 'k')
    tt = [t]
    print(tt[0][0].y, tt[0][1])
    k = {}
    k[('a', 1)] = [1]
    k[('b', 2)] = []
    for (a, b), v in k.items():
        print(a, b, len(v))
    u = {1: 'x'}
    v = dict(u)
    v[2] = 'y'
    print(len(u), len(v), v.popitem()[1], len(v))
    try:
        u.pop(99)
    except KeyError:
        print('pop')
    print(u.pop(99, 'dflt'))
    try:
        [].pop() if False else [1].index(5)
    except ValueError:
        print('index')
    try:
        [1].remove(5)
    except ValueError:
        print('remove')
    try:
        'abc'.index('z')
    except ValueError:
        print('sindex')
    ll = [1, 2, 3, 4, 5]
    print(ll[-3:], ll[:-2], ll[10:], ll[-10:2], ll[2:-1])
    ll[1:1] = [9, 9]
    print(ll)
    ll.insert(-1, 77)
    ll.insert(100, 88)
    print(ll, ll.pop(-2), ll.count(9))
    e = [[]] * 2
    e[0].append(1)
    print(e)
    s = 'hello'
    print(s[-3:], s[:-2], s[10:], s[-10:2], s[2:-1], s * 0 == '')
    print('a'.join([]) == '', 'ab'.join(['1']), '-'.join('xyz'), ''.join([c for c in s if c != 'l']))
    print(' a b '.split(), ' a b '.split(' '), 'abc'.split('b'), 'a b c d'.split(None, 2))
    print('abc'.startswith('bc', 1), 'abc'.endswith(''), 'abc'.strip('ac'), 'xxaxx'.lstrip('x'), 'xxaxx'.rstrip('x'))
    print('A' + 'b'.upper() + 'C'.lower(), 'aBc'.islower(), 'abc'.islower())
    print('%s|%10s|%-10s|%c|%%' % ('x', 'right', 'left', 65))
    print('%x %o %X' % (255, 8, 255), '%d' % -5, '%5.2f' % 3.14159)
    sb = StringBuilder(4)
    for i in range(300):
        sb.append(chr(65 + i % 26))
    r = sb.build()
    print(len(r), r[299], r[0:5])
    m = max([(1, 'b'), (1, 'a'), (0, 'z')])
    print(m[0], m[1])
    w = [3, 1, 2]
    w.sort()
    w.reverse()
    print(w, sorted(w), list(w) == w, list('ab'), [x for x in reversed(w)])
    z = [0] * 5
    z[2] += 7
    z[-1] -= 1
    print(z, sum(z), any(z), all(z), any([]), all([]))
    n = 0
    for a in range(3):
        for b in range(3):
            if b == 2: break
            n += 1
        else:
            n += 100
    print(n)
    x = 5 if n > 3 and not n == 7 else 6
    print(x, 3 < n < 10, n or 9, 0 and 1)
    print((1, 2) + (3,), (1, 'a') == (1, 'a'), (1, 2) < (1, 3), ((1, 2), 3)[0][1], len((1, 2, 3)))
    a, b = 1, 2
    a, b = b, a + b
    print(a, b)
    i = j = 4
    print(i, j)
    g = 10
    g //= 3; g <<= 4; g |= 1; g ^= 2; g &= 0xff; g %= 50; g **= 2
    print(g)
    c = {'k': 1}
    c['k'] += 5
    print(c['k'], 'k' in c, c.keys()[0] if False else 'k')
    for k2 in sorted({'b': 1, 'a': 2}):
        print(k2)
    big = {}
    for i in range(200):
        big['key%d' % i] = i
    for i in range(0, 200, 2):
        del big['key%d' % i]
    tot = 0
    for kk in big:
        tot += big[kk]
    print(tot, len(big))
    big.clear()
    print(len(big), 'key1' in big)
    big['again'] = 1
    print(big['again'])
    return 0
def target(driver, args):
    return entry_point, None

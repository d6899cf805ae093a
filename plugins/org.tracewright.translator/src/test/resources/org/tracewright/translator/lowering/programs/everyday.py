class Base(object):
    kind = 'base'
    count = 0
    def __init__(self, n):
        self.n = n
    def get(self):
        return self.n
    def name(self):
        return self.kind + str(self.get())

class Sub(Base):
    kind = 'sub'
    def get(self):
        return self.n * 2

class Third(Sub):
    kind = 'third'
    def __init__(self):
        Sub.__init__(self, 7)
        self.extra = [1, 2]

class MyErr(Exception):
    def __init__(self, a, b=3):
        self.a = a
        self.b = b

def f(i):
    if i == 0:
        raise ValueError('x')
    if i == 1:
        raise KeyError
    if i == 2:
        raise MyErr(5)
    if i == 3:
        raise MyErr(5, 6)
    return i

def g(i):
    try:
        return str(f(i))
    except ValueError:
        return 'value'
    except (KeyError, IndexError):
        return 'key'
    except MyErr as e:
        return 'mine %d %d' % (e.a, e.b)

def fin(i, log):
    try:
        if i == 1:
            return 'one'
        f(i)
        log.append('ok')
    finally:
        log.append('fin%d' % i)
    return 'end'

def gen(n):
    i = 0
    while i < n:
        yield i * i
        i += 1

def pairs(d):
    r = []
    for k, v in d.items():
        r.append('%s=%s' % (k, v))
    return ','.join(r)

def opt(x=None):
    if x is None:
        return 'none'
    return x

def maxi(a, b):
    return a if a > b else b

def entry_point(argv):
    objs = [Base(1), Sub(2), Third()]
    for o in objs:
        print(o.name())
        if isinstance(o, Sub):
            print('is sub')
        if isinstance(o, (Third, MyErr)):
            print('third %d' % len(o.extra))
    for i in range(6):
        print(g(i))
    log = []
    for i in [1, 4, 5]:
        print(fin(i, log))
    try:
        fin(0, log)
    except ValueError:
        print('caught')
    print(' '.join(log))
    total = 0
    for x in gen(5):
        total += x
    print(total)
    d = {'a': 1, 'b': 2}
    d['c'] = 3
    del d['a']
    print(pairs(d))
    print('b' in d, 'a' in d, len(d))
    print(d.get('b', 9), d.get('zz', 9))
    try:
        print(d['zz'])
    except KeyError:
        print('no zz')
    e = {}
    for w in 'the cat the dog the end'.split(' '):
        e[w] = e.get(w, 0) + 1
    ks = e.keys()
    ks2 = [k for k in ks]
    ks2.sort()
    for k in ks2:
        print(k, e[k])
    print(opt(), opt('s'))
    l = [5, 3, 9, 1]
    l.sort()
    print(l[0], l[-1], l[1:3], len(l[1:]))
    l.reverse()
    print(l.index(9), l.count(3), 3 in l, 4 in l)
    l.insert(1, 77)
    l.remove(3)
    print(l)
    l2 = l + [1, 2]
    l2 += [4]
    l2.extend([7, 8])
    last = l2.pop()
    first = l2.pop(0)
    print(l2, last, first, len(l2))
    l2[1:3] = [0]
    print(l2)
    del l2[0]
    del l2[1:]
    print(l2)
    t = (1, 'x', 2.5)
    a, b, c = t
    print(a, b, c, t)
    print(t == (1, 'x', 2.5), t != (1, 'y', 2.5))
    s = 'Hello, World'
    print(s.upper(), s.lower(), s[0], s[-1], s[1:4], s[:-1], s[7:])
    print(s.find('o'), s.rfind('o'), s.find('zz'), s.count('l'), s.replace('l', 'L'))
    print(s.startswith('Hell'), s.endswith('d'), s.split(', '), 'x' * 3)
    print('  pad '.strip() + '|', '  pad '.lstrip() + '|', '  pad '.rstrip() + '|')
    print('%5d|%-5d|%05d|%x|%o|%s|%r|%c' % (42, 42, 42, 255, 8, 'str', 'rep', 'c'))
    print('%.2f %f %g' % (3.14159, 2.5, 0.1))
    print(str(3.0), str(0.1), repr(1e100), str(1e16), 1.5e-7)
    print(7 // 2, -7 // 2, 7 % 3, -7 % 3, 2 ** 10, abs(-4), 1 << 5, 255 >> 2, 6 & 3, 6 | 3, 6 ^ 3, ~5)
    print(min(3, 4), max(3, 4), min([4, 2, 8]), max(1.5, 2.5))
    print(int('12'), int(' -7 '), int('ff', 16), int(3.99), int(-3.99), float('2.5'), float(3))
    print(ord('a'), chr(98), len('abc'), hex(255))
    print(True, False, None, True and 1, [] or [1])
    print(maxi(3, 4), maxi(9, 4))
    for i, x in enumerate(['a', 'b']):
        print(i, x)
    for x, y in zip([1, 2, 3], ['a', 'b', 'c']):
        print(x, y)
    for x in reversed([1, 2, 3]):
        print(x)
    x = 10
    while x > 0:
        x -= 3
        if x == 4:
            continue
        if x < 2:
            break
    else:
        print('never')
    print(x)
    for q in range(3):
        pass
    else:
        print('else')
    print([i * 2 for i in range(5) if i % 2 == 0])
    m = [[0] * 3 for _ in range(2)]
    m[0][1] = 5
    print(m)
    print(sorted([3, 1, 2]), sum([1, 2, 3]))
    return 0

def target(driver, args):
    return entry_point, None


from collections import OrderedDict
from rpython.rlib.objectmodel import compute_identity_hash, compute_unique_id, keepalive_until_here
from rpython.rlib.rarithmetic import r_uint, intmask
class G(object):
    def __init__(self): self.xs = [1, 2, 3]
    def each(self):
        for x in self.xs:
            yield x
            yield -x
    def __getslice__(self, a, b):
        return self.xs[a:b]

class Empty(object):
    pass
class HasDef(object):
    table = [1, 2]
    names = {'a': 1}
    fn = None
    def __init__(self): pass

def a1(x): return x + 1
def a2(x): return x * 2
class Holder(object):
    def __init__(self, f): self.f = f
    def run(self, x):
        if self.f is None:
            return -1
        return self.f(x)

class Tree(object):
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None
    def insert(self, k):
        if k < self.key:
            if self.left is None:
                self.left = Tree(k)
            else:
                self.left.insert(k)
        elif k > self.key:
            if self.right:
                self.right.insert(k)
            else:
                self.right = Tree(k)
    def walk(self, out):
        if self.left: self.left.walk(out)
        out.append(self.key)
        if self.right: self.right.walk(out)

def multi(x):
    if x == 0: return [1]
    elif x == 1: return [1, 2]
    r = []
    for i in range(x): r.append(i)
    return r

def modes(flag, a=1, b='q', c=2.5):
    return '%s %d %s %s' % (flag, a, b, c)

def tupl(x):
    if x: return (1, None)
    return (2, 'abc')

def inf():
    i = 0
    while 1:
        yield i
        i += 1

def exc_val():
    try:
        raise ValueError('msg')
    except ValueError as e:
        return 'got'

def swap(l, i, j):
    l[i], l[j] = l[j], l[i]

def finret():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
        finally:
            print('f%d' % i)
    return 1

def find(l, x):
    for i, y in enumerate(l):
        if y == x:
            return i
    else:
        return -1

class E1(Exception):
    def __init__(self, msg): self.msg = msg
    def text(self): return self.msg
class E2(E1): pass
class E3(E2):
    def text(self): return 'three ' + self.msg

def thrower(i):
    if i == 0: raise E1('a')
    if i == 1: raise E2('b')
    if i == 2: raise E3('c')
    return 'none'

def entry_point(argv):
    n = len(argv)
    print(sum([x for x in G().each()]))
    l = [0, 1, 2, 3, 4, 5]
    print(0)
    for i, c in enumerate('abc', 5):
        print(i, c)
    for a, b, c in zip([1, 2], 'xy', [2.5, 3.5]):
        print(a, b, c)
    od = OrderedDict()
    od['z'] = 1
    od['a'] = 2
    for k in od: print(k, od[k])
    print(Holder(a1).run(3), Holder(a2).run(3), Holder(None).run(3))
    t = Tree(5)
    for k in [3, 8, 1, 4, 9]: t.insert(k)
    out = []
    t.walk(out)
    print(out)
    print(len(multi(0)), len(multi(1)), len(multi(7)))
    print(modes(True), modes(False, 3), modes(True, c=1.0, a=9), modes(True, 1, 'z'))
    u, v = tupl(n > 0)
    print(u, v is None)
    for i in inf():
        if i > 3: break
    print(0)
    print(exc_val())
    l3 = [1, 2, 3]
    swap(l3, 0, 2)
    print(l3)
    finret()
    print(find([4, 5, 6], 6), find([4], 9))
    for i in range(4):
        try:
            print(thrower(i))
        except E3 as e:
            print('E3', e.text())
        except E1 as e:
            print('E1', e.text(), isinstance(e, E2))
    h = HasDef()
    print(h.table[1], h.names['a'], HasDef.table[0])

    x = 5
    x = x if x > 3 else 0
    print(x, not x, -x, +x)
    st = 'x' * 0
    print(len(st), st == '', bool(st))
    ls = ['b', 'a', 'c']
    ls.sort()
    print(ls, sorted(['q', 'p']), max(ls), min('b', 'a'))
    print(['a', 'b'] == ['a', 'b'], [1] != [2], (1, [2]) == (1, [2]))
    d1 = {'a': [1], 'b': [2, 3]}
    for k, v in sorted(d1.items()):
        print(k, len(v))
    print([(k, v) for k, v in d1.items()][0][0])
    print('%s' % d1.keys() if False else 'ok')
    fl = [1.5, 0.5]
    fl.sort()
    print(fl, sum(fl))
    m = {}
    for i in range(20):
        key = 'k%d' % (i % 7)
        if key not in m:
            m[key] = []
        m[key].append(i)
    print(m['k3'], len(m))
    print('a' + 'b' * 2 + str(1) + repr('q') + repr("it's") + repr('\n\x01'))
    print(intmask(r_uint(2) ** 3 if False else r_uint(8)), intmask(~r_uint(0)))
    print('abc'.find('c', 1), 'abcabc'.find('a', 1), 'abcabc'.rfind('a', 0, 3), 'aXbX'.index('b'))
    print('tEST'.lower().upper(), 'a b'.split(' '), ''.split(','), ' '.split())
    print(float('1e3'), float('-2.5'), int('-0'), 1e308 * 10, -1e308 * 10)
    print(1 if [] else 2, 1 if {} else 2, 1 if '' else 2, 1 if 0.0 else 2, 1 if None else 2)
    w = [[1, 2], [3]]
    for row in w:
        for y in row: print(y)
    print([y for row in w for y in row])
    print({'a': 1}['a'], {1: {2: 3}}[1][2])
    q = [None, 'a', None]
    print(len([z for z in q if z is None]))
    print('abc' in ['abc', 'd'], 3 in (1, 2, 3), 'z' in {'z': 1})
    e = Empty()
    print(e is not None, compute_identity_hash(e) == compute_identity_hash(e))
    z = 0
    for i in range(10, 0, -2): z += i
    for i in range(5, 2): z += 1000
    print(z)
    print(chr(ord('a') + n), 'abc'[n], 'abc'[-n])
    print('one\\two', 'tab\there', "q\"q")
    return 0

def target(driver, args):
    return entry_point, None

class Frame(object):
    _virtualizable_ = ['pc', 'stack[*]']
    def __init__(self):
        self.stack = [0] * 10
        self.pc = 0

class W_Root(object):
    def add(self, o): raise TypeError
class W_Int(W_Root):
    def __init__(self, v): self.v = v
    def add(self, o):
        if isinstance(o, W_Int):
            return W_Int(self.v + o.v)
        return W_Root.add(self, o)
class W_Str(W_Root):
    def __init__(self, v): self.v = v
    def add(self, o):
        assert isinstance(o, W_Str)
        return W_Str(self.v + o.v)

class Cmp(object):
    def __init__(self, n): self.n = n

def static_count(n):
    c = 0
    for i in range(n):
        for j in range(10, 0, -3):
            c += j
    return c

class S(object):
    @staticmethod
    def make(x):
        return x + 1
    @classmethod
    def name(cls):
        return cls.__name__
    @property
    def prop(self):
        return 42
    def over(self): return 1
class S2(S):
    def over(self): return 2
    def both(self): return S.over(self) + self.over()

def ret_none_or_str(i):
    if i > 2:
        return None
    return 'v%d' % i

def ret_tuple(i):
    return i, 'x', [i]

def nested(x):
    return x + 1

class Stack(object):
    def __init__(self): self.l = []
    def push(self, x): self.l.append(x)
    def pop(self):
        if not self.l:
            raise IndexError
        return self.l.pop()

def reraise(i):
    try:
        if i: raise ValueError
    except ValueError:
        raise

def entry_point(argv):
    a = W_Int(3).add(W_Int(4))
    assert isinstance(a, W_Int)
    print(a.v)
    s = W_Str('a').add(W_Str('b'))
    if isinstance(s, W_Str):
        print(s.v)
    print(static_count(10))
    print(S.make(3), S().prop, S2().both())
    for i in range(5):
        r = ret_none_or_str(i)
        if r is not None:
            print(r)
        print('%s' % r)
    x, y, z = ret_tuple(4)
    print(x, y, z)
    print(nested(3))
    st = Stack()
    st.push('q')
    print(st.pop())
    try:
        st.pop()
    except IndexError:
        print('empty')
    try:
        reraise(1)
    except ValueError:
        print('re')
    f = Frame()
    f.stack[3] = 5
    print(f.stack[3])
    l = [Cmp(3), Cmp(1)]
    l2 = [(c.n, i) for i, c in enumerate(l)]
    l2.sort()
    print(l2[0][0])
    print('abc' 'def', "tab\t", 'a' < 'b', 'abc' < 'abd')
    print('%s %s' % ([1, 2], (3, 'x')))
    print('a,b'.join(['1', '2']), ''.join(['x', 'y']), ','.join([str(i) for i in range(3)]))
    b = 'x' in 'xyz'
    print(b, not b)
    print(1 < 2 < 3, 1 < 3 < 2)
    u = u'h\xe9'
    print(len(u), u.encode('utf-8') == 'h\xc3\xa9' or True)
    d = {}
    for i in range(100):
        d[i] = i * i
    for i in range(0, 100, 2):
        del d[i]
    t = 0
    for k in d:
        t += d[k]
    print(t, len(d))
    for k in sorted(d.keys())[:3]:
        print(k)
    q = [1, 2, 3]
    q[-1] = 9
    q *= 2
    print(q, q == [1, 2, 9, 1, 2, 9], q[1:-1])
    e = []
    print(e == [], len(e), bool(e))
    e.append(1.5)
    print(e)
    w = 5
    w **= 2
    print(w, 5 / 2.0, 7.0 // 2, 7.5 % 2, -3 ** 2, 2.0 ** 0.5)
    print(round(2.5), abs(-2.5), divmod(7, 3), divmod(-7, 3))
    print(10 if w else 20, 'p')
    big = 1
    for i in range(1, 15):
        big = big * i
    print(big)
    print("%s" % True, "%d" % True, str(None))
    print('a'.isalpha(), '1'.isdigit(), ' '.isspace(), 'ab1'.isalnum(), 'AB'.isupper())
    print("x%%y %5s|%-5s|" % ('a', 'b'))
    print('abc'.center(9) + '|', 'abc'.ljust(5) + '|', 'abc'.rjust(5) + '|')
    print('line1\nline2'.splitlines(), 'a-b'.partition if False else 'p')
    return 0

def target(driver, args):
    return entry_point, None

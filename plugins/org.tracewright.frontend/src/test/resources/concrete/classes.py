class Base(object):
    """Base doc"""
    count = 0
    def __init__(self, name):
        self.name = name
        Base.count += 1
    def hello(self):
        return 'hello ' + self.name
    def __repr__(self):
        return '<Base %s>' % self.name
    def __eq__(self, other):
        return isinstance(other, Base) and self.name == other.name
    def __ne__(self, other):
        return not self == other
    def __hash__(self):
        return hash(self.name)
class Derived(Base):
    def hello(self):
        return super(Derived, self).hello() + '!'
    @property
    def size(self):
        return len(self.name)
    @size.setter
    def size(self, n):
        self.name = 'x' * n
    @staticmethod
    def st(a, b=2):
        return a + b
    @classmethod
    def make(cls, name):
        return cls(name)
d = Derived('joe')
print d.hello(), d.size, Derived.st(1), d.st(1, 1), Derived.make('z'), Base.count, Derived.count, d.__class__, type(d) is Derived
d.size = 4
print d.name, d == Base('xxxx'), d != Base('y'), {d: 1}[Base('xxxx')], isinstance(d, Base), issubclass(Derived, Base), Base.__doc__, Derived.__doc__, Derived.__name__, Derived.__bases__, [c.__name__ for c in Derived.__mro__]
print d.__dict__, sorted(k for k in Base.__dict__ if not k.startswith('__')), hasattr(d, 'zip'), getattr(d, 'zip', 'def'), vars(d)
setattr(d, 'extra', 5); print d.extra; del d.extra; print hasattr(d, 'extra')
try:
    d.nope
except AttributeError as e:
    print e
try:
    Derived.nope
except AttributeError as e:
    print e
try:
    Derived()
except TypeError as e:
    print e
f = d.hello
print f(), f.im_self is d, f.im_func is Derived.__dict__['hello'], f.__name__, Derived.hello.__name__, f == d.hello, Base.hello(d)
class A(object):
    def who(self): return 'A'
class B(A):
    def who(self): return 'B' + super(B, self).who()
class C(A):
    def who(self): return 'C' + super(C, self).who()
class D(B, C):
    def who(self): return 'D' + super(D, self).who()
print D().who(), [c.__name__ for c in D.mro()]
try:
    class E(A, B): pass
except TypeError as e:
    print 'TypeError'
class Vec(object):
    def __init__(self, *xs): self.xs = list(xs)
    def __add__(self, o): return Vec(*[a + b for a, b in zip(self.xs, o.xs)])
    def __radd__(self, o): return 'radd %r' % (o,)
    def __mul__(self, k): return NotImplemented if isinstance(k, str) else Vec(*[a * k for a in self.xs])
    def __rmul__(self, k): return self * k
    def __iadd__(self, o): self.xs.append(o); return self
    def __neg__(self): return Vec(*[-a for a in self.xs])
    def __len__(self): return len(self.xs)
    def __getitem__(self, i): return self.xs[i]
    def __setitem__(self, i, v): self.xs[i] = v
    def __delitem__(self, i): del self.xs[i]
    def __contains__(self, v): return v == 'magic' or v in self.xs
    def __call__(self, *a, **k): return (a, sorted(k.items()))
    def __str__(self): return 'Vec%s' % (tuple(self.xs),)
    def __nonzero__(self): return len(self.xs) > 2
    def __iter__(self): return iter(self.xs)
    def __cmp__(self, o): return cmp(self.xs, o.xs)
    def __invert__(self): return 'inv'
    def __abs__(self): return 'abs'
    def __divmod__(self, o): return 'dm'
    def __pow__(self, o): return 'pow'
    def __lshift__(self, o): return 'lsh'
v = Vec(1, 2, 3)
print v + Vec(1, 1, 1), 5 + v, v * 2, 2 * v, -v, len(v), v[0], v[1:], 'magic' in v, 2 in v, v(1, a=2), bool(v), bool(Vec()), list(v), v < Vec(2), v == Vec(1, 2, 3), ~v, abs(v), divmod(v, 1), v ** 2, v << 1
v += 9; v[0] = 7; del v[1]
print v, sorted([Vec(3), Vec(1)])[0], max(Vec(1), Vec(2))
try:
    v * 'x'
except TypeError as e:
    print 'TypeError'
class Getter(object):
    def __getattr__(self, name):
        if name.startswith('dyn_'): return name[4:]
        raise AttributeError(name)
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value * 2)
g = Getter(); g.x = 4
print g.dyn_foo, g.x, hasattr(g, 'bar'), getattr(g, 'bar', None)
class Desc(object):
    def __get__(self, obj, cls): return ('get', obj is None, cls.__name__)
    def __set__(self, obj, value): obj.__dict__['stored'] = value
class NonData(object):
    def __get__(self, obj, cls): return 'nondata'
class Owner(object):
    d = Desc()
    n = NonData()
o = Owner(); o.d = 5; o.n = 'own'
print o.d, Owner.d, o.stored, o.n, Owner().n
class Old: 
    x = 1
    def m(self): return self.x
class Old2(Old): x = 2
print Old().m(), Old2().m()
class Attr(object):
    def __getattribute__(self, name):
        if name == 'magic': return 42
        return object.__getattribute__(self, name)
a = Attr(); a.y = 1
print a.magic, a.y
class Slots(object):
    __slots__ = ['a', 'b']
    def __init__(self): self.a = 1
print Slots().a
class New(object):
    def __new__(cls, x):
        self = object.__new__(cls)
        self.x = x + 1
        return self
    def __init__(self, x): self.y = x
n = New(1); print n.x, n.y
class MyInt(int):
    def __new__(cls, v): return int.__new__(cls, v + 1)
    def double(self): return self * 2
class MyStr(str):
    def shout(self): return self.upper() + '!'
class MyList(list):
    def second(self): return self[1]
class MyDict(dict):
    def __missing__(self, k): return k * 2
    def __getitem__(self, k): return dict.__getitem__(self, k)
class MyTuple(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))
i = MyInt(4); l = MyList([1, 2, 3]); l.append(4)
print i, i.double(), i + 1, isinstance(i, int), MyStr('a').shout(), l.second(), l, len(l), l == [1, 2, 3, 4], MyDict(a=1)['a'], MyDict()['x'], MyTuple(1, 2), MyTuple(1, 2) == (1, 2), hash(MyTuple(1, 2)) == hash((1, 2)), {i: 1}[5], '%d' % i, type(i).__name__, type(i + 1).__name__
class WithCmp(object):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return 'W%d' % self.v
print sorted([WithCmp(3), WithCmp(1), WithCmp(2)]), WithCmp(1) > WithCmp(0)
class Ctx(object):
    def __enter__(self): print 'enter'; return self
    def __exit__(self, t, v, tb): print 'exit', t.__name__ if t else None; return t is KeyError
with Ctx() as c: print 'body'
with Ctx(): raise KeyError('swallowed')
try:
    with Ctx(): raise ValueError('through')
except ValueError as e: print 'caught', e
class Iter(object):
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def next(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
print list(Iter(3)), sum(Iter(4)), [x for x in Iter(2)], dict((x, 1) for x in Iter(2)) == {0: 1, 1: 1}, 1 in Iter(3), max(Iter(3)), zip(Iter(2), 'ab'), tuple(Iter(1))
class Seq(object):
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
    def __len__(self): return 4
print list(Seq()), 9 in Seq(), list(reversed(Seq())), [x for x in Seq()]
class Sl(object):
    def __getslice__(self, i, j): return (i, j)
    def __getitem__(self, k): return k
    def __setslice__(self, i, j, v): print 'set', i, j, v
    def __len__(self): return 10
s = Sl()
print s[1:2], s[:3], s[-1:5], s[1:2:3], s[...] is Ellipsis, s[1, 2]
s[1:2] = 'v'

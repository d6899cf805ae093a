class Meta(type):
    def __new__(mcs, name, bases, ns):
        ns['added'] = name.lower()
        return type.__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns):
        type.__init__(cls, name, bases, ns)
        cls.inited = True
    def __call__(cls, *args):
        obj = type.__call__(cls, *args)
        obj.called = True
        return obj
    def classy(cls): return 'classy ' + cls.__name__
    def __iter__(cls): return iter([1, 2])
    def __len__(cls): return 7
    def __getattr__(cls, name): return 'meta ' + name
    @property
    def prop(cls): return 'prop ' + cls.__name__
class A(object):
    __metaclass__ = Meta
    def __init__(self, x=1): self.x = x
class B(A): pass
print A.added, B.added, B.inited, A(2).x, A().called, B.classy(), list(A), len(A), A.whatever, A.prop, type(A), type(B).__name__, isinstance(A, Meta)
T = type('T', (A,), {'y': 5, 'm': lambda self: self.y})
print T.added, T().m(), T.__name__, T.__module__, type(T) is Meta
def meta_function(name, bases, ns):
    return (name, len(bases), 'z' in ns)
class F(object):
    __metaclass__ = meta_function
    z = 1
print F
class extendabletype(type):
    def __new__(cls, name, bases, dict):
        if name == '__extend__':
            for cls in bases:
                for key, value in dict.items():
                    if key == '__module__': continue
                    setattr(cls, key, value)
            return None
        return super(extendabletype, cls).__new__(cls, name, bases, dict)
class X(object):
    __metaclass__ = extendabletype
class __extend__(X):
    def late(self): return 'late'
print X().late(), __extend__
def make(n):
    class Local(object):
        value = n
        def get(self): return self.value + n
    Local.__name__ = 'Local%d' % n
    return Local
print [c().get() for c in map(make, range(3))], make(5).__name__
registry = {}
class Auto(type):
    def __init__(cls, name, bases, ns):
        registry[name] = cls
class R1: __metaclass__ = Auto
class R2(R1): pass
print sorted(registry)
class Check(type):
    def __instancecheck__(cls, x): return x == 5
class Five(object): __metaclass__ = Check
print isinstance(5, Five), isinstance(6, Five)
print type('Plain', (), {}).__mro__[1:], type(5), type(type), object.__class__
for name in ('one', 'two'):
    exec "def %s(): return '%s'" % (name, name)
print one(), two()
ns = {}
exec 'y = 3\ndef f(x): return x + y' in ns
print ns['f'](4), sorted(k for k in ns if k != '__builtins__'), eval('y * 2', ns), eval('a + b', {'a': 1}, {'b': 2})
exec compile('print "compiled"', '<x>', 'exec')
print eval(compile('1 + 2', '<x>', 'eval'))
globals()['injected'] = 9
print injected, 'injected' in globals(), sorted(locals().keys()) == sorted(globals().keys())
def loc(a):
    b = 2
    return sorted(locals().items())
print loc(1)
try:
    exec 'x = = 1'
except SyntaxError as e:
    print 'SyntaxError'
class Meta2(type):
    def __add__(cls, other): return cls.__name__ + other.__name__
    def __eq__(cls, other): return True
    def __hash__(cls): return 1
    def __getitem__(cls, i): return i
class P: __metaclass__ = Meta2
class Q: __metaclass__ = Meta2
print P + Q, P == Q, P[3]
print P.__subclasses__(), [c.__name__ for c in A.__subclasses__()]
def deco(tag):
    def wrap(cls):
        cls.tag = tag
        return cls
    return wrap
@deco('t')
class Tagged(object): pass
print Tagged.tag

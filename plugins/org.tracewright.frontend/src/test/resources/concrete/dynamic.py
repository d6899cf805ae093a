# closures, exec, odd things
def a():
    x = 1
    exec 'y = x + 1' in locals()
    return locals().get('y')
print a()
def b(n):
    class C(object):
        v = n
        def m(self): return n * 2
    return C
print b(3)().m(), b(4).v
x = 5
class K:
    x = x + 1
    y = [x for i in range(2)]
print K.x, K.y
print [a * b for a, b in [(1, 2), (3, 4)]], dict((k, v) for v, k in enumerate('ab'))
def kw(**k): return k
d = kw(a=1, **{'b': 2}); print sorted(d.items())
try:
    kw(a=1, **{'a': 2})
except TypeError as e: print e
import sys
class Sneaky(object):
    def __getattr__(self, n): return n * 2
sys.modules['sneaky'] = Sneaky()
import sneaky
print sneaky.ab
from sneaky import qq
print qq
def gen():
    yield 1
    return
print list(gen())
def f():
    """doc"""
    def g(): return f.__doc__
    return g
print f()()
print (lambda: (yield))().next()
class P(property): pass
class Q(object):
    @P
    def z(self): return 'z'
print Q().z
class M(type):
    def __getitem__(cls, i): return (cls.__name__, i)
class N(object):
    __metaclass__ = M
print N[1], N['a':2]
try:
    raise KeyError('x'), None, sys.exc_info()[2]
except KeyError: print 'ok'
print isinstance(Exception(), object), issubclass(ValueError, (TypeError, Exception)), Exception.__module__, ValueError.__name__
print '%s' % Exception('msg'), [Exception('a')], str(ValueError(1, 2)), unicode(ValueError('u'))
def t(): pass
print t.__name__, t.__module__, t.func_globals is globals(), type(t.func_code).__name__
print reduce(lambda s, i: s * 10 + i, [1, 2, 3]), map(lambda *a: a, [1], [2]), [i for i in xrange(10) if i % 3 == 0]
class Cmp(object):
    def __init__(self, v): self.v = v
    def __cmp__(self, o): return cmp(self.v, o.v)
    def __hash__(self): return 7
print Cmp(1) == Cmp(1), Cmp(1) < Cmp(2), sorted([Cmp(2), Cmp(1)])[0].v, len({Cmp(1): 1, Cmp(1): 2}), Cmp(1) in [Cmp(1)], max(Cmp(1), Cmp(5)).v
print hasattr(5, 'real') in (True, False), (5).__class__, int('5').__class__ is int, type(5)(3.7), [].__class__([1])
import types
print types.FunctionType(compile('x + 1', 's', 'eval'), {'x': 1})()
print sorted(set(dir(object())) & set(['__class__', '__init__', '__repr__'])), object() == object(), object().__repr__()[:7]
l = []
for i in range(3):
    try:
        l.append(i)
        if i == 1: continue
    finally:
        l.append('f')
print l
class D1(dict):
    def __setitem__(self, k, v): dict.__setitem__(self, k, v * 2)
    def __contains__(self, k): return True
d = D1(); d['a'] = 2; print d, 'zz' in d, d.get('q'), d.copy(), type(d.copy()).__name__
s = 'abc'; s += 'd'; t = s; t += 'e'; print s, t
print 1 if [] else 2, [] or {} or 'x', None is None, not None, (1,) + (), 'a' if 'b' > 'a' else 'c'
print ''.join(sorted(set('hello'))), 'x'.join('abc'), ','.join(str(i) for i in range(3)), u','.join(['a', u'b'])
global_name = 1
def uses(): 
    global created
    created = 2
uses(); print created
assert True, 'no'
print [c for c in 'abc'][::-1], c, range(3)[-1:], zip(*[(1, 2), (3, 4)]), dict(zip('ab', [1, 2])) == {'a': 1, 'b': 2}
while True:
    try: break
    finally: print 'brk'
def r():
    for i in (1, 2, 3):
        with open('/nonexistent') if False else C2(): return i
class C2(object):
    def __enter__(self): return self
    def __exit__(self, *a): print 'ex', a[0]
print r()

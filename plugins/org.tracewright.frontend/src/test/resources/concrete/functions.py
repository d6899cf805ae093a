def f(a, b=2, *args, **kw): return (a, b, args, sorted(kw.items()))
print f(1), f(1, 3), f(1, 3, 4, 5), f(a=1), f(1, b=5, c=6), f(*[1, 2, 3]), f(**{'a': 1, 'z': 2}), f(1, *(2, 3), **{'k': 4})
def g(x): return x
def h(): return 1
def k(a, b=1): return a
for call in [lambda: f(), lambda: f(1, a=2), lambda: g(1, 2), lambda: g(), lambda: g(y=1), lambda: h(1), lambda: k(), lambda: k(1, 2, 3), lambda: g(1, y=2), lambda: undefined_name]:
    try: print call()
    except (TypeError, NameError) as e: print type(e).__name__, e
def counter():
    n = [0]
    def inc(by=1):
        n[0] += by
        return n[0]
    return inc
c = counter(); c(); print c(5), counter()()
def late():
    try: return x
    finally: pass
    x = 1
try: late()
except UnboundLocalError as e: print e
def outer():
    def inner(): return v
    try: inner()
    except NameError as e: print e
    v = 1
    return inner()
print outer()
fs = [lambda i=i: i for i in range(3)]; print [q() for q in fs]; fs = [lambda: i for i in range(3)]; print [q() for q in fs]
def gen():
    try:
        x = yield 1
        print 'got', x
        y = yield x * 2
        print 'got', y
    finally: print 'closing'
it = gen(); print it.next(), it.send(5)
try: it.send(7)
except StopIteration: print 'stop'
def gen2():
    for i in range(3):
        try: yield i
        except ValueError as e: print 'caught', e; yield 'after'
it = gen2(); print it.next(), it.throw(ValueError('v')), it.next(), list(it)
it = gen2(); it.next(); it.close(); print list(it)
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import itertools; print list(itertools.islice(fib(), 10)), sum(x for x in range(5) if x % 2), list(y for x in 'ab' for y in x * 2)
def deco(f):
    def w(*a): return f(*a) + 1
    w.__name__ = f.__name__; w.orig = f
    return w
@deco
@deco
def ten(): """doc"""; return 10
print ten(), ten.__name__, ten.orig.orig.__doc__, ten.orig.orig(), ten.__module__, f.__defaults__, f.func_defaults, f.__code__.co_varnames, f.__code__.co_argcount, f.func_name, f.func_code.co_name, f.__dict__
f.attr = 1; print f.attr, f.__dict__, hasattr(f, 'zz')
def rec(n): return 1 if n == 0 else n * rec(n - 1)
print rec(20), (lambda *a, **k: (a, k))(1, x=2), (lambda (a, b), c: a + b + c)((1, 2), 3)
def deep(n): return deep(n + 1)
try: deep(0)
except RuntimeError as e: print str(e)[:32]
def ret():
    for i in range(5):
        try:
            if i == 2: return i
        finally: print 'f', i,
print ret()
def nested():
    try:
        try: raise KeyError('a')
        finally: print 'inner'
    except KeyError as e: print 'outer', e
    else: print 'no'
    finally: print 'end'
nested()
def loop():
    for i in range(4):
        try:
            if i == 1: continue
            if i == 3: break
            print i,
        finally: print 'fin',
    else: print 'else'
    print
loop()
import sys
def exc():
    try: 1 / 0
    except ZeroDivisionError:
        t, v, tb = sys.exc_info()
        print t.__name__, v
        try: raise
        except ZeroDivisionError as e: print 're', e is v
    print sys.exc_info()[0]
exc()
class MyErr(Exception):
    def __init__(self, code): self.code = code
    def __str__(self): return 'MyErr %d' % self.code
try: raise MyErr(3)
except Exception as e: print e, e.code, repr(e), e.args
try: raise ValueError, 'old style'
except ValueError, e: print e, e.args, e.message
for exc in [ValueError(), ValueError('a'), ValueError('a', 2), KeyError('k'), IOError(2, 'no'), IOError(2, 'no', 'file'), AssertionError('m'), StopIteration(), SystemExit(3)]:
    print str(exc), '|', repr(exc), '|', exc.args
try: assert 1 == 2, 'msg'
except AssertionError as e: print 'assert', e
try: raise KeyError
except LookupError as e: print type(e), e
try:
    try: raise ValueError('first')
    except ValueError: raise TypeError('second')
except TypeError as e: print e
def gexc():
    try:
        yield 1
    except GeneratorExit: print 'gexit'; raise
print 'x', ; print 'y'; print 'a\n', 'b'; print; print >>sys.stdout, 'to', 'stdout'
x = 10
def glob():
    global x
    x += 1
glob(); print x
def many(a, b, c, d=4, e=5): return a, b, c, d, e
print many(1, c=3, b=2), many(*(1, 2), **dict(c=3, e=9)), apply(many, (1, 2, 3)), callable(many), callable(5), many.__class__.__name__
i = 5
while i:
    i -= 1
    if i == 2: break
else: print 'never'
while i < 4: i += 1
else: print 'loop else', i
del i
try: print i
except NameError as e: print e
print [i for i in range(3)], i
print `1`, 1 <> 2, 0777, 10L

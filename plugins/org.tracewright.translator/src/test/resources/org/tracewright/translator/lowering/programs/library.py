import os
import math
from rpython.rlib.rarithmetic import r_uint, intmask, ovfcheck, r_longlong, r_int32, LONG_BIT
from rpython.rlib.objectmodel import we_are_translated, specialize, compute_hash, r_dict, instantiate, newlist_hint
from rpython.rlib.rstring import StringBuilder, split, replace
from rpython.rlib.unroll import unrolling_iterable
from rpython.rlib import jit

OPS = unrolling_iterable([('add', 1), ('sub', 2), ('mul', 3)])

class Node(object):
    _immutable_fields_ = ['left', 'right', 'quasi?', 'arr[*]']
    def __init__(self, left, right, val):
        self.left = left
        self.right = right
        self.val = val
        self.quasi = 1
        self.arr = [1, 2, 3]
    @jit.elidable
    def total(self):
        t = self.val
        if self.left is not None:
            t += self.left.total()
        if self.right is not None:
            t += self.right.total()
        return t

ROOT = Node(Node(None, None, 1), Node(None, Node(None, None, 10), 2), 3)
TABLE = {'one': 1, 'two': 2, 'three': 3}
INTS = {1: 'a', 2: 'b'}
PREB = [3, 1, 2]
NAMES = ['x', 'yy', 'zzz']

def eq(a, b):
    return a % 10 == b % 10
def hh(a):
    return a % 10

class Visitor(object):
    def visit(self, n): raise NotImplementedError
class A(Visitor):
    def visit(self, n): return n + 1
class B(Visitor):
    def visit(self, n): return n + 2

def dbl(x): return x * 2
def tpl(x): return x * 3
FUNCS = [dbl, tpl]
CLASSES = [A, B]
FD = {'d': dbl, 't': tpl}

@specialize.arg(0)
def spec(k, x):
    if k == 'a':
        return x + 1
    return x + 100

class Iter(object):
    def __init__(self, n): self.n = n; self.i = 0
    def __iter__(self): return self
    def next(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i
    __next__ = next

class Cell(object):
    def __init__(self): self.items = {}
    def __getitem__(self, k): return self.items[k]
    def __setitem__(self, k, v): self.items[k] = v
    def __len__(self): return len(self.items)
    def __contains__(self, k): return k in self.items

def checked(a, b):
    try:
        return ovfcheck(a + b)
    except OverflowError:
        return -1

def div(a, b):
    try:
        return a // b
    except ZeroDivisionError:
        return -99

def at(l, i):
    try:
        return l[i]
    except IndexError:
        return -5

class Ctx(object):
    def __enter__(self):
        print('enter')
        return 3
    def __exit__(self, a, b, c):
        print('exit')

def star(*args):
    return len(args)
def star2(a, *args):
    return a + len(args)

def dispatch(name, x):
    for op, k in OPS:
        if name == op:
            return x * k
    return -1

def entry_point(argv):
    print(ROOT.total(), TABLE['two'], INTS[2], len(TABLE), PREB[1], NAMES[2])
    for k in ['one', 'four']:
        if k in TABLE:
            print(TABLE[k])
        else:
            print('no ' + k)
    d = r_dict(eq, hh)
    d[3] = 'three'
    print(d[13], 23 in d, 4 in d)
    for c in CLASSES:
        v = c()
        print(v.visit(10))
    for f in FUNCS:
        print(f(7))
    print(FD['t'](5))
    print(spec('a', 1), spec('b', 1))
    s = 0
    for i in Iter(4):
        s += i
    print(s)
    c = Cell()
    c['q'] = 5
    print(c['q'], len(c), 'q' in c, 'r' in c)
    print(checked(1, 2), checked(2 ** 62, 2 ** 62))
    print(div(7, 2), div(7, 0), at([1, 2], 1), at([1, 2], 5), at([1, 2], -1))
    with Ctx() as x:
        print(x)
    print(star(), star(1), star(1, 2), star2(5, 6))
    print(dispatch('mul', 5), dispatch('zzz', 5))
    u = r_uint(5)
    print(intmask(u - r_uint(6)), intmask(u * r_uint(3)))
    print(intmask((2 ** 63 - 1) + len(argv) * 0))
    sb = StringBuilder()
    sb.append('abc')
    sb.append('d')
    sb.append_slice('012345', 2, 4)
    sb.append_multiple_char('z', 3)
    print(sb.build(), sb.getlength())
    print(split('a,b,c', ','), replace('aXbX', 'X', '-'))
    print('a-b-c'.split('-', 1), 'a b  c'.split(), 'a-b-c'.rsplit('-', 1))
    print(math.sqrt(2.0), math.floor(2.7), math.sin(0.0), math.pow(2.0, 3.0))
    td = {}
    td[(1, 'a')] = 5
    td[(2, 'b')] = 6
    print(td[(1, 'a')], (2, 'b') in td, (2, 'c') in td)
    od = {}
    a1 = A()
    od[a1] = 4
    print(od[a1], B() in od)
    fl = {}
    fl[1.5] = 2
    fl[2.0] = 3
    print(fl[1.5], fl[2.0])
    ch = {}
    for cc in 'hello':
        ch[cc] = ch.get(cc, 0) + 1
    print(ch['l'], ch['h'])
    print([str(i) for i in range(3)], ['q', 'r'])
    l = newlist_hint(5)
    l.append('w')
    print(l)
    lst = [None] * 3
    lst[1] = Node(None, None, 4)
    for n in lst:
        if n is not None:
            print(n.val)
        else:
            print('none')
    st = []
    st.append((1, 'a'))
    st.append((2, 'b'))
    for (num, nm) in st:
        print(num, nm)
    st.sort()
    print(st[0] < st[1], (1, 2) < (1, 3))
    x = 'abc' if len(argv) > 100 else None
    if x:
        print('yes')
    print(x is None, x == 'abc', x != 'abc')
    os.write(1, 'raw\n')
    print(r_int32(2 ** 31 - 1), LONG_BIT)
    print(int(r_longlong(5)))
    nested = {'a': {'b': [1, 2]}}
    nested['a']['c'] = [3]
    print(nested['a']['c'][0], len(nested['a']))
    dd = {}
    dd.setdefault('k', []).append(4)
    dd.setdefault('k', []).append(5)
    print(dd['k'])
    print(dd.pop('k'), len(dd))
    e = {1: 2, 3: 4}
    e2 = e.copy()
    e.clear()
    e.update({9: 8})
    print(len(e), len(e2), e[9])
    ks = []
    for k in e2:
        ks.append(k)
    for v in e2.values():
        ks.append(v)
    print(ks)
    print(type(a1) is A, a1.__class__ is B, a1.__class__.__name__)
    try:
        raise IndexError('hey')
    except LookupError:
        print('lookup')
    try:
        try:
            raise KeyError
        except IndexError:
            print('wrong')
        finally:
            print('finally')
    except Exception as exc:
        print(isinstance(exc, KeyError))
    try:
        assert len(argv) > 100, 'msg'
    except AssertionError:
        print('assert')
    return 3

def target(driver, args):
    return entry_point, None

import re, os, struct, copy, inspect, textwrap, string, itertools, functools, operator, collections, types, math, time, errno, sys, StringIO, contextlib, bisect
m = re.match(r'(\w+)\s+(?P<second>\d+)', 'abc 123 rest')
print m.group(), m.group(1), m.group('second'), m.groups(), m.groupdict(), m.span(), m.start(2), m.end(), m.group(1, 2)
print re.search('x', 'abc'), re.findall(r'\d+', 'a1b22'), re.findall(r'(\w)(\d)', 'a1b2'), re.split(r'[,;]\s*', 'a, b;c'), re.sub(r'(\w)', r'<\1>', 'ab'), re.sub('a', lambda m: m.group().upper(), 'banana'), re.subn('a', 'o', 'banana', 2), [m.start() for m in re.finditer('a', 'banana')]
p = re.compile(r'''(?P<num_ber>\d+) # digits
    | (?P<word>[a-z_]+)''', re.VERBOSE | re.IGNORECASE)
print [(m.lastgroup, m.group()) for m in p.finditer('12 Abc')] if False else [m.group() for m in p.finditer('12 Abc')], sorted(p.match('zz').groupdict().items()), re.escape('a.b'), p.groups
print re.match(r'[^\]\[]+', 'ab[c').group(), re.match('a*?b', 'aab').end(), re.compile('^b', re.M).search('a\nb').start(), bool(re.match('.', '\n')), bool(re.match('.', '\n', re.S)), re.match('(a)|(b)', 'b').groups()
try: re.compile('(')
except re.error: print 're.error'
print os.path.join('a', '/b', 'c'), os.path.split('/a/b'), os.path.splitext('x.tar.gz'), os.path.basename('a/b.c'), os.path.dirname('a/b.c'), os.path.normpath('a/./b/../c//d'), os.path.isabs('/x'), os.path.exists('/nonexistent'), os.sep, os.path.splitext('.bashrc'), os.path.commonprefix(['abc', 'abd'])
print struct.calcsize('<bhiq'), struct.unpack('<h', '\xff\xff'), repr(struct.pack('>I', 1)), struct.unpack('3sB', 'abc\x01'), struct.unpack('=d', struct.pack('=d', 0.5)), repr(struct.pack('f', 1.0))
class C(object):
    def __init__(self): self.l = [1, [2]]
c = C(); d = copy.copy(c); e = copy.deepcopy(c); c.l[1].append(3); print d.l, e.l, copy.deepcopy([(1, [2]), {'a': set([1])}])
def fn(a, b, c=3, *d, **e): "doc string"; return 1
print inspect.getargspec(fn), inspect.isfunction(fn), inspect.isclass(C), inspect.ismethod(c.__init__), inspect.getdoc(fn), inspect.isgeneratorfunction(fn), inspect.ismodule(os), [n for n, v in inspect.getmembers(C) if not n.startswith('__')]
print textwrap.dedent('''
    a
      b

    c'''), string.maketrans('ab', 'xy')[97:99], string.letters[:3], string.Template('$x ${y} $$').substitute(x=1, y=2)
s = StringIO.StringIO(); s.write('a\n'); print >>s, 'b', 1; print repr(s.getvalue()), StringIO.StringIO('x\ny\n').readlines(), list(StringIO.StringIO('q\nw'))
old = sys.stdout; sys.stdout = buf = StringIO.StringIO(); print 'captured', 1,; print 'more'; sys.stdout = old; print repr(buf.getvalue())
@contextlib.contextmanager
def cm(x):
    print 'in', x
    try: yield x * 2
    except ValueError as e: print 'handled', e
    finally: print 'out'
with cm(2) as v: print v
with cm(3): raise ValueError('boom')
print bisect.bisect([1, 3, 5], 3), bisect.bisect_left([1, 3, 5], 3), errno.ENOENT, errno.errorcode[2]
f = types.FunctionType(fn.__code__, globals(), 'renamed'); print f.__name__, types.FunctionType is type(fn), isinstance(len, types.BuiltinFunctionType), type(None) is types.NoneType, isinstance(c.__init__, types.MethodType), types.ModuleType('m').__name__
mod = types.ModuleType('dyn'); mod.x = 1; sys.modules['dyn'] = mod; import dyn; print dyn.x, mod.__name__, 'dyn' in sys.modules
print sorted(collections.Counter('abca').items()), collections.Counter('aab').most_common(1), collections.Counter('aab')['zz']
gen = (x for x in 'ab'); print gen.next(), inspect.isgenerator(gen), list(itertools.izip_longest([1, 2], [3], fillvalue=0)), [list(x) for x in itertools.tee([1, 2])], list(itertools.compress('abc', [1, 0, 1])), list(itertools.ifilter(None, [0, 1])), list(itertools.ifilterfalse(None, [0, 1])), list(itertools.islice('abcdef', 1, 5, 2)), list(itertools.islice(itertools.cycle('ab'), 5)), list(itertools.combinations_with_replacement('ab', 2))
@functools.total_ordering
class T(object):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __eq__(self, o): return self.v == o.v
print T(1) <= T(1), T(2) > T(1), T(1) >= T(2), sorted(['b', 'a'], key=functools.cmp_to_key(lambda a, b: cmp(a, b)))
print operator.methodcaller('upper')('a'), operator.mul(2, 3), operator.isub(5, 3), operator.getitem([1, 2], 0), map(operator.neg, [1, -1])
from os.path import join as j, basename
import os.path as osp
print j('x', 'y'), osp.basename('q/w'), basename.__name__
from collections import *
print OrderedDict([(1, 2)])
import sys as system; print system is sys, system.maxint, sys.version_info[:2], sys.version_info >= (2, 6), sys.byteorder, sys.maxunicode > 65535
class Enum(object):
    def __init__(self, **kw): self.__dict__.update(kw)
print Enum(A=1).A, sorted(vars(Enum(B=2)))
print [name for name in dir(C()) if not name.startswith('_')], 'append' in dir([]), callable(getattr([], 'append')), [].append.__name__, len.__name__, str.join('-', 'ab'), dict.fromkeys('a'), map(int, '123'), list.__name__, (1).__class__.__name__
def trace():
    return sys._getframe(0).f_code.co_name, sys._getframe(1).f_code.co_name, sorted(sys._getframe(0).f_locals)
print trace()
print time.time() > 1e9, isinstance(time.clock(), float), abs(math.fsum([.1] * 10) - 1) < 1e-15, math.isnan(float('nan')), math.isinf(1e400), math.degrees(math.pi), math.trunc(2.7)
import __builtin__; __builtin__.injected_name = 5; print injected_name
import json, hashlib, heapq
print json.dumps({'a': [1, 2.5, None, True, 'x"\n']}, sort_keys=True), json.loads('{"k": [1, -2.5e1, "\\u0041\\n", false, {}]}') == {'k': [1, -25.0, 'A\n', False, {}]}, json.dumps([], indent=1), json.dumps({'b': 1, 'a': {}}, indent=2, sort_keys=True, separators=(',', ': '))
print hashlib.sha1('abc').hexdigest(), hashlib.md5('').hexdigest()
h = []; [heapq.heappush(h, x) for x in [5, 1, 4, 2]]; print [heapq.heappop(h) for _ in range(4)]

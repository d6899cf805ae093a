l = [3, 1, 2]
l.sort(); print l; l.sort(reverse=True); print l; l.sort(key=lambda x: x % 3); print l; l.sort(cmp=lambda a, b: b - a); print l; l.sort(lambda a, b: a - b); print l
l.append(4); l.extend((5, 6)); l.insert(0, 0); l.insert(-1, 'x'); print l, l.pop(), l.pop(0), l.index(2), l.count(1); l.remove('x'); l.reverse(); print l
print l[1:3], l[::-1], l[-2:], l[:-1], l[::2], l * 2, [1] + [2], 2 in l, l == [5, 4, 3, 2, 1], [[1]] * 2
m = range(10); m[2:4] = ['a', 'b', 'c']; print m; del m[0]; del m[1:3]; print m; m[::2] = [0] * len(m[::2]); print m; m[:] = []; print m; del m[:]; m += [1]; m *= 3; print m
for bad in [lambda: [].pop(), lambda: [1].index(2), lambda: [1].remove(2), lambda: [1, 2].pop(5), lambda: (1,)[3], lambda: {}.popitem(), lambda: {1: 2}.pop(3), lambda: set().pop(), lambda: set([1]).remove(2), lambda: {[]: 1}, lambda: hash([]), lambda: (1, 2)['a']]:
    try: bad()
    except Exception as e: print type(e).__name__, e
a, (b, c), d = 1, (2, 3), 4; print a, b, c, d
x = y = []; x.append(1); print y; x, y = 1, 2; x, y = y, x; print x, y
try: a, b = 1, 2, 3
except ValueError as e: print e
try: a, b, c = 1, 2
except ValueError as e: print e
d = {'b': 2, 'a': 1}
print sorted(d), sorted(d.items()), d.get('z'), d.get('z', 0), d.setdefault('c', 3), d.pop('c'), d.pop('zz', 'def'), 'a' in d, d.has_key('b'), len(d), d == {'a': 1, 'b': 2}, dict(a=1, b=2) == d, dict([('x', 1)]), dict({'q': 1}, r=2) == {'q': 1, 'r': 2}
d.update({'e': 5}, f=6); d.update([('g', 7)]); print sorted(d.keys()), sorted(d.values()), sorted(d.iteritems()), sorted(d.iterkeys()), sorted(d.itervalues())
e = d.copy(); e.clear(); print e, len(d), dict.fromkeys(['a', 'b'], 0) == {'a': 0, 'b': 0}, {1: 'a', 1.0: 'b', True: 'c'}, {(1, 2): 3}[1, 2]
del d['a']; print 'a' in d
try:
    for k in {1: 1, 2: 2}: 
        dd = {1: 1, 2: 2}
    for k in dd: dd[k + 10] = 1
except RuntimeError as e: print e
s = set([1, 2, 3]); t = set([3, 4])
print sorted(s | t), sorted(s & t), sorted(s - t), sorted(s ^ t), s < set([1, 2, 3, 4]), s >= set([1]), s == set([3, 2, 1]), 2 in s, len(s), s.issubset([1, 2, 3, 4]), s.isdisjoint([9]), {1, 2} == set((1, 2)), sorted({x % 3 for x in range(10)})
s.add(9); s.discard(1); s.discard(100); s.update([7, 8]); s |= set([20]); s -= set([2]); print sorted(s), sorted(s.union([1], [2])), sorted(s.intersection([9, 8])), frozenset([1, 2]) == set([1, 2]), {frozenset([1]): 'x'}[frozenset([1])]
print (1, 2) + (3,), (1,) * 3, (1, 2, 3)[1:], (1, 2).index(2), (1, 1).count(1), tuple([1, 2]), (), (1,), 1 in (1, 2), (1, 2) == (1, 2), (1, 'a') < (1, 'b')
print [x * y for x in range(3) for y in range(3) if x != y], [[j for j in range(i)] for i in range(3)], {k: v for k, v in zip('ab', [1, 2])} == {'a': 1, 'b': 2}, list(x for x in 'abc'), x
print zip([1, 2], 'ab', (True, False)), zip(), map(lambda x: x + 1, [1, 2]), map(None, [1, 2], [3]), map(lambda a, b: (a, b), [1], [2, 3]), filter(None, [0, 1, '', 'a']), filter(lambda c: c > 'a', 'abc'), reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 'i')
print list(enumerate('ab')), list(enumerate('ab', 5)), sorted([3, 1, 2], reverse=True), sorted({'b': 1, 'a': 2}), list(reversed([1, 2, 3])), any([0, 1]), all([1, 0]), all([]), sum(range(5)), sum([1], 10), len([1, [2, 3]])
it = iter([1, 2, 3]); print next(it), next(it), next(it), next(it, 'end'), list(iter(lambda c=[0]: c.append(1) or len(c), 4))
r = []; r.append(r); print r, {1: r}; print [None, True, ()], [1.5, 'a', u'b', 3L]
print sorted([(2, 'b'), (1, 'z'), (2, 'a')]), sorted(['b', 'A', 'a'], key=str.lower), sorted([1, 'a', None, 2.5, (1,)])
big = range(100); print big[90:], sum(big), big[-1], len(big[::7])
import collections, itertools, functools, operator, copy, string, textwrap, struct
P = collections.namedtuple('P', 'x y'); p = P(1, y=2); print p, p.x, p[1], p._replace(x=5), p._asdict().items(), P._fields, p == (1, 2), P._make([3, 4]), isinstance(p, tuple)
od = collections.OrderedDict([('z', 1), ('a', 2)]); od['m'] = 3; print od.keys(), od, od.popitem(), list(od)
dd = collections.defaultdict(list); dd['a'].append(1); print dd['a'], len(dd), dd; q = collections.deque([1, 2]); q.appendleft(0); q.append(3); print q, q.popleft(), q.pop(), len(q), list(q)
print list(itertools.chain([1], [2, 3])), list(itertools.islice(itertools.count(5), 3)), list(itertools.izip('ab', [1, 2])), list(itertools.product('ab', [1, 2])), list(itertools.permutations([1, 2, 3], 2)), list(itertools.combinations('abc', 2)), [(k, list(g)) for k, g in itertools.groupby('aabbc')], list(itertools.takewhile(lambda x: x < 3, range(9))), list(itertools.dropwhile(lambda x: x < 3, range(5))), list(itertools.repeat('x', 2)), list(itertools.imap(operator.add, [1], [2])), list(itertools.starmap(pow, [(2, 3)])), list(itertools.chain.from_iterable(['ab', 'c']))
print functools.partial(int, base=2)('101'), functools.reduce(operator.mul, [1, 2, 3]), operator.itemgetter(1)([5, 6]), operator.attrgetter('x')(p), operator.itemgetter(0, 1)('ab'), operator.add(1, 2), operator.not_(0), operator.contains([1], 1)
@functools.wraps(len)
def wrapped(): pass
print wrapped.__name__, copy.copy([1, [2]]), copy.deepcopy({'a': [1]}), string.ascii_lowercase, string.digits, textwrap.dedent('  a\n    b\n  c'), struct.pack('<ihq', 1, 2, 3) == '\x01\x00\x00\x00\x02\x00\x03\x00\x00\x00\x00\x00\x00\x00', struct.unpack('>HBd', struct.pack('>HBd', 258, 7, 1.5)), struct.calcsize('iq')

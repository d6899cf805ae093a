# covers: beyond.set
class Node(object):
    def __init__(self, name):
        self.name = name


EVEN = set([0, 2, 4, 6, 8])
PRIMES = set([2, 3, 5, 7])


def numbers(members):
    items = []
    for item in members:
        items.append(item)
    items.sort()
    return ' '.join([str(item) for item in items])


def show(name, members):
    print('%s: %s' % (name, numbers(members)))


def in_place(a, b):
    joined = a.copy()
    joined |= b
    show('|=', joined)
    common = a.copy()
    alias = common
    common &= b
    show('&=', alias)
    less = a.copy()
    less -= b
    show('-=', less)
    either = a.copy()
    either ^= b
    show('^=', either)
    either -= either
    show('-= itself', either)


def methods(a, b):
    show('union', a.union(b))
    show('intersection', a.intersection(b))
    show('difference', a.difference(b))
    show('symmetric_difference', a.symmetric_difference(b))
    c = a.copy()
    c.intersection_update(b)
    show('intersection_update', c)
    c = a.copy()
    c.difference_update(b)
    show('difference_update', c)
    c = a.copy()
    c.symmetric_difference_update(b)
    show('symmetric_difference_update', c)
    print(a.issubset(b))
    print(a.issuperset(b))
    print(a.isdisjoint(b))


def compare(name, a, b):
    flags = [a == b, a != b, a < b, a <= b, a > b, a >= b]
    print(name + ' ' + ' '.join(['yes' if flag else 'no' for flag in flags]))


def entry_point(argv):
    a = set()
    for i in range(6):
        a.add(i * i % 7)
    b = set([1, 2, 9])
    show('or', a | b)
    show('and', a & b)
    show('sub', a - b)
    show('xor', a ^ b)
    show('prebuilt', EVEN & PRIMES)
    show('prebuilt and made', EVEN | b)
    in_place(a, b)
    methods(a, b)
    methods(EVEN, PRIMES)
    compare('self', a, a)
    compare('copy', a, a.copy())
    compare('other', a, b)
    compare('less', set([2]), b)
    compare('more', EVEN, set([0, 8]))
    compare('nothing', set([5]) - set([5]), b)
    words = set(['one', 'two']) | set(['two', 'three'])
    print(len(words))
    print(words == set(['three', 'two', 'one']))
    print('two' in words & set(['two']))
    nodes = [Node('a'), Node('b'), Node('c')]
    left = set([nodes[0], nodes[1]])
    right = set([nodes[1], nodes[2]])
    for node in left & right:
        print(node.name)
    print(len(left ^ right))
    return 0


def target(driver, args):
    return entry_point, None

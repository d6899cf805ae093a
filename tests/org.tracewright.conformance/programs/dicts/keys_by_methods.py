# covers: dicts.r_dict
"""Dicts whose keys are compared and hashed by methods: of a frozen object, and of instances known at run time."""
from rpython.rlib.objectmodel import r_dict


class W(object):
    def __init__(self, n):
        self.n = n


class Frozen(object):
    def __init__(self):
        self.k = 10

    def _freeze_(self):
        return True

    def eq_w(self, a, b):
        return a.n % self.k == b.n % self.k

    def hash_w(self, a):
        return a.n % self.k

    def newdict(self):
        return r_dict(self.eq_w, self.hash_w, force_non_null=True)


class Space(object):
    def __init__(self, k):
        self.k = k

    def eq_w(self, a, b):
        return a.n % self.k == b.n % self.k

    def hash_w(self, a):
        return a.n % self.k

    def newdict(self):
        return r_dict(self.eq_w, self.hash_w)


class Sub(Space):
    def hash_w(self, a):
        return 3


space = Frozen()
kept = Space(7)
KEPT = kept.newdict()
KEPT[W(1)] = 100
KEPT[W(9)] = 101


def entry_point(argv):
    d = space.newdict()
    for i in range(25):
        d[W(i)] = i
    print("%d %d" % (len(d), d[W(103)]))
    for s in [Space(4), Sub(6), kept]:
        print(s.k)
        d = s.newdict()
        for i in range(25):
            d[W(i)] = i
        e = d.copy()
        e[W(1000)] = 7
        print("%d %d %d %d %s" % (len(d), d[W(103)], len(e), e[W(1000)], W(5) in e))
        del e[W(2)]
        e.update(d)
        print("%d %s %d %d %d" % (len(e), " ".join([str(k.n) for k in e.keys()]), e.get(W(1), -1), e.setdefault(W(3), 5), e.pop(W(1))))
    print("%d %d %d" % (KEPT[W(8)], KEPT[W(16)], len(KEPT)))
    KEPT[W(2)] = 33
    print("%d %d" % (KEPT[W(9)], len(KEPT)))
    return 0


def target(driver, args):
    return entry_point, None

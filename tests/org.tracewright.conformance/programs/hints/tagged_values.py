# covers: lib.objectmodel, classes.override
"""Small integers as unboxed values beside boxed ones, as a Prolog or a Scheme has them."""
from rpython.rlib.objectmodel import (UnboxedValue, specialize, enforceargs, compute_hash, r_ordereddict, current_object_addr_as_int,
                                      likely, unlikely, instantiate, keepalive_until_here, resizelist_hint, newlist_hint)
from rpython.rlib.rarithmetic import ovfcheck, LONG_BIT


class Value(object):
    __slots__ = ()

    def add(self, other):
        raise NotImplementedError

    def text(self):
        raise NotImplementedError


class Small(Value, UnboxedValue):
    __slots__ = ('n',)

    def __init__(self, n):
        self.n = n

    def add(self, other):
        if likely(isinstance(other, Small)):
            try:
                return Small(ovfcheck(self.n + other.n))
            except OverflowError:
                return Real(float(self.n) + float(other.n))
        return other.add(self)

    def text(self):
        return 'i%d' % self.n


class Real(Value):
    __slots__ = ('x',)

    def __init__(self, x):
        self.x = x

    def add(self, other):
        if isinstance(other, Small):
            return Real(self.x + other.n)
        assert isinstance(other, Real)
        return Real(self.x + other.x)

    def text(self):
        return 'f%.1f' % self.x


@enforceargs(int)
def wrap(n):
    return Small(n)


@specialize.argtype(0)
def box(value):
    if isinstance(value, float):
        return Real(value)
    return wrap(value)


def equal(a, b):
    return a.text() == b.text()


def hash_value(a):
    return compute_hash(a.text())


def entry_point(argv):
    total = box(0)
    for value in [box(1), box(2.5), box(40)]:
        total = total.add(value)
    print(total.text())
    print(box(1).add(box(2)).text())
    largest = (1 << (LONG_BIT - 2)) - 1
    print(box(largest).add(box(largest)).add(box(largest)).text()[0])
    counts = r_ordereddict(equal, hash_value)
    for value in [box(1), box(1.0), box(1), box(2), box(1.0)]:
        counts[value] = counts.get(value, 0) + 1
    for value, count in counts.items():
        print('%s %d' % (value.text(), count))
    values = newlist_hint(4)
    for i in range(10):
        if unlikely(i == 5):
            resizelist_hint(values, 20)
        values.append(box(i))
    empty = instantiate(Real)
    empty.x = 7.0
    print(values[9].add(empty).text())
    address = current_object_addr_as_int(empty)
    keepalive_until_here(empty)
    print(address == current_object_addr_as_int(empty))
    return 0


def target(driver, args):
    return entry_point, None

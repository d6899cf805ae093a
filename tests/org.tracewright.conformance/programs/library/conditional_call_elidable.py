# covers: lib.jit-hints
from rpython.rlib.jit import conditional_call, conditional_call_elidable, elidable


class Counter(object):
    def __init__(self):
        self.calls = 0


COUNTER = Counter()


@elidable
def expensive(n):
    COUNTER.calls += 1
    return n * n + 1


@elidable
def name_of(n, suffix):
    COUNTER.calls += 1
    return 'name%d%s' % (n, suffix)


class Shape(object):
    _name = None
    _area = 0

    def __init__(self, size):
        self.size = size
        self.warned = False

    def area(self):
        self._area = conditional_call_elidable(self._area, expensive, self.size)
        return self._area

    def name(self):
        self._name = conditional_call_elidable(self._name, name_of, self.size, '!')
        return self._name

    def partner(self, other):
        return conditional_call_elidable(other, make_partner, self)

    def warn(self):
        conditional_call(not self.warned, note, self)


@elidable
def make_partner(shape):
    return Shape(shape.size + 100)


def note(shape):
    shape.warned = True
    print('warned %d' % shape.size)


def entry_point(argv):
    shapes = [Shape(3), Shape(4)]
    for i in range(3):
        for shape in shapes:
            print(shape.area())
            print(shape.name())
            shape.warn()
    print(COUNTER.calls)
    print(shapes[0].partner(None).size)
    print(shapes[0].partner(shapes[1]).size)
    print('[%s]' % conditional_call_elidable('' if len(argv) > 0 else 'x', name_of, 9, '?'))
    print(COUNTER.calls)
    return 0


def target(driver, args):
    return entry_point, None

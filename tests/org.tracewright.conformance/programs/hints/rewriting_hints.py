# covers: lib.jit-hints, functions.values
"""What a program says of exact classes, cached results and references to frames."""
from rpython.rlib.jit import conditional_call, conditional_call_elidable, record_exact_class, virtual_ref, promote


class Shape(object):
    def area(self):
        raise NotImplementedError


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return 3 * self.radius * self.radius


def area_by_class(shape):
    cls = promote(shape.__class__)
    if cls is Square:
        record_exact_class(shape, Square)
        assert isinstance(shape, Square)
        return shape.side * shape.side
    return shape.area()


class Frame(object):
    def __init__(self, back, name):
        self.back = back
        self.name = name


class Stack(object):
    def __init__(self):
        self.top = None
        self.depth = 0
        self.log = []

    def enter(self, name):
        frame = Frame(self.top, name)
        self.top = virtual_ref(frame)
        self.depth += 1
        conditional_call(self.depth > 2, overflow, self, name)
        return frame

    def leave(self):
        self.top = self.top.back
        self.depth -= 1

    def names(self):
        result = []
        frame = self.top
        while frame is not None:
            result.append(frame.name)
            frame = frame.back
        return result


def overflow(stack, name):
    stack.log.append(name)


class Lazy(object):
    def __init__(self, seed):
        self.seed = seed
        self.hash = 0
        self.text = None

    def get_hash(self):
        self.hash = conditional_call_elidable(self.hash, slow_hash, self.seed)
        return self.hash

    def get_text(self):
        self.text = conditional_call_elidable(self.text, slow_text, self.seed, '-')
        return self.text


def slow_hash(seed):
    return seed * 31 + 7


def slow_text(seed, separator):
    return separator.join([str(i) for i in range(seed)])


def entry_point(argv):
    for shape in [Square(3), Circle(2), Square(4)]:
        print(area_by_class(shape))
    stack = Stack()
    for name in ['a', 'b', 'c', 'd']:
        stack.enter(name)
    print(' '.join(stack.names()))
    print(' '.join(stack.log))
    stack.leave()
    print(' '.join(stack.names()))
    for seed in [3, 0, 5]:
        lazy = Lazy(seed)
        print('%d %s %d %s' % (lazy.get_hash(), lazy.get_text(), lazy.get_hash(), lazy.get_text()))
    return 0


def target(driver, args):
    return entry_point, None

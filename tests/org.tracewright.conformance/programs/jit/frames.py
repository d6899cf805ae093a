# covers: lib.jit-driver, lists.repeat, lib.jit-hints
# An interpreter of trees with a portal for each function: a call makes a frame by [None] * size, a function calls itself twice, and what a node has counted is kept by a layout that
# only changes outside of traces, as an assertion says.
from rpython.rlib.jit import JitDriver, we_are_jitted


class Layout(object):
    _immutable_fields_ = ['width']

    def __init__(self, width):
        self.width = width


class Counts(object):
    def __init__(self):
        self.layout = Layout(1)
        self.total = 0

    def add(self, n):
        if n >= self.layout.width:
            self.widen(n)
        self.total += self.layout.width

    def widen(self, n):
        assert not we_are_jitted()
        self.layout = Layout(2 * n + 1)


class Number(object):
    def __init__(self, value):
        self.value = value


class Node(object):
    def execute(self, frame):
        raise NotImplementedError


class Literal(Node):
    _immutable_fields_ = ['number']

    def __init__(self, value):
        self.number = Number(value)

    def execute(self, frame):
        return self.number


class Local(Node):
    _immutable_fields_ = ['index']

    def __init__(self, index):
        self.index = index

    def execute(self, frame):
        return frame[self.index]


class Add(Node):
    _immutable_fields_ = ['left', 'right']

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def execute(self, frame):
        left = self.left.execute(frame)
        right = self.right.execute(frame)
        return Number(left.value + right.value)


class IfLess(Node):
    _immutable_fields_ = ['left', 'right', 'then', 'other']

    def __init__(self, left, right, then, other):
        self.left = left
        self.right = right
        self.then = then
        self.other = other

    def execute(self, frame):
        if self.left.execute(frame).value < self.right.execute(frame).value:
            return self.then.execute(frame)
        return self.other.execute(frame)


class Count(Node):
    _immutable_fields_ = ['counts', 'node']

    def __init__(self, counts, node):
        self.counts = counts
        self.node = node

    def execute(self, frame):
        number = self.node.execute(frame)
        self.counts.add(number.value)
        return number


class Function(object):
    _immutable_fields_ = ['name', 'size', 'body']

    def __init__(self, name, size):
        self.name = name
        self.size = size
        self.body = None


class Call(Node):
    _immutable_fields_ = ['function', 'argument']

    def __init__(self, function, argument):
        self.function = function
        self.argument = argument

    def execute(self, frame):
        return invoke(self.function, self.argument.execute(frame))


def location(function):
    return function.name

driver = JitDriver(greens=['function'], reds=['argument'], get_printable_location=location, is_recursive=True)


def invoke(function, argument):
    driver.jit_merge_point(function=function, argument=argument)
    frame = [None] * function.size
    frame[0] = argument
    frame[1] = Number(frame.index(None) if function.size > 200 else 1)
    body = function.body
    if body is None:
        return frame[0]
    return body.execute(frame)


def entry_point(argv):
    times = int(argv[1]) if len(argv) > 1 else 1
    counts = Counts()
    fib = Function('fib', 3)
    less = Add(Local(0), Literal(-1))
    fib.body = IfLess(Local(0), Literal(2), Count(counts, Local(1)), Add(Call(fib, less), Call(fib, Add(less, Literal(-1)))))
    wide = Function('wide', 300)
    wide.body = Count(counts, Local(0))
    total = 0
    for i in range(500 * times):
        total += invoke(fib, Number(i % 12)).value
        total += invoke(wide, Number(i % 1000)).value
    print(total)
    print(counts.total)
    print([7] * (total % 5 + 2))
    print(len([0] * (total - total - 3)))
    return 0


def target(driver, args):
    return entry_point, None

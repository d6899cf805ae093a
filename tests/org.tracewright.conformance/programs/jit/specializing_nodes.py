# covers: lib.jit-driver, lib.jit-hints
# A tree of nodes that replace themselves in their parents as soon as they have seen what they work on; what a parent has below it is said to change seldom.
from rpython.rlib.jit import JitDriver


class Node(object):
    _attrs_ = ['parent']
    _immutable_fields_ = ['parent?']
    parent = None

    def replace(self, new):
        parent = self.parent
        new.parent = parent
        parent.replace_child(self, new)
        return new

    def replace_child(self, old, new):
        raise NotImplementedError

    def evaluate(self, frame):
        raise NotImplementedError


class Root(Node):
    _immutable_fields_ = ['body?']

    def __init__(self, body):
        self.body = body
        body.parent = self

    def replace_child(self, old, new):
        self.body = new

    def evaluate(self, frame):
        return self.body.evaluate(frame)


class Number(Node):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def evaluate(self, frame):
        return self.value


class Variable(Node):
    _immutable_fields_ = ['index']

    def __init__(self, index):
        self.index = index

    def evaluate(self, frame):
        return frame[self.index]


class Binary(Node):
    _immutable_fields_ = ['left?', 'right?']

    def __init__(self, left, right):
        self.left = left
        self.right = right
        left.parent = self
        right.parent = self

    def replace_child(self, old, new):
        if self.left is old:
            self.left = new
        else:
            self.right = new


class Add(Binary):
    def evaluate(self, frame):
        return (self.left.evaluate(frame) + self.right.evaluate(frame)) & 0xffff


class Xor(Binary):
    def evaluate(self, frame):
        return self.left.evaluate(frame) ^ self.right.evaluate(frame)


class Untried(Binary):
    """Becomes an Add or a Xor by the first number that it sees, and after some time the other one."""

    def evaluate(self, frame):
        left = self.left.evaluate(frame)
        STATISTICS.replaced += 1
        if left & 1:
            node = self.replace(Add(self.left, self.right))
        else:
            node = self.replace(Tired(self.left, self.right, 500))
        return node.evaluate(frame)


class Tired(Binary):
    def __init__(self, left, right, rest):
        Binary.__init__(self, left, right)
        self.rest = rest

    def evaluate(self, frame):
        self.rest -= 1
        if self.rest == 0:
            STATISTICS.replaced += 1
            return self.replace(Xor(self.left, self.right)).evaluate(frame)
        return (self.left.evaluate(frame) * 3 + self.right.evaluate(frame)) & 0xffff


class Statistics(object):
    def __init__(self):
        self.replaced = 0

STATISTICS = Statistics()


driver = JitDriver(greens=['root'], reds=['n', 'frame'])


def run(root, n, frame):
    while n > 0:
        driver.jit_merge_point(root=root, n=n, frame=frame)
        frame[0] = n
        frame[1] = root.evaluate(frame)
        n -= 1
    return frame[1]


def entry_point(argv):
    for first in range(4):
        STATISTICS.replaced = 0
        inner = Untried(Variable(0), Untried(Number(first), Variable(1)))
        root = Root(Untried(inner, Untried(Variable(1), Number(7))))
        print('%d %d' % (run(root, 4000, [0, first]), STATISTICS.replaced))
    return 0


def target(driver, args):
    return entry_point, None

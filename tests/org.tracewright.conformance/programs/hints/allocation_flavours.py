# covers: lib.immutable-fields, classes.mixin
"""Class and function attributes that speak to the translation alone."""
from rpython.rlib.objectmodel import always_inline, not_rpython, import_from_mixin


class Node(object):
    _alloc_flavor_ = 'gc'
    _attrs_ = ('value', 'next')
    _immutable_fields_ = ['value']

    def __init__(self, value, next):
        self.value = value
        self.next = next


class Counted(object):
    _mixin_ = True
    _alloc_flavor_ = 'gc'
    count = 0

    def bump(self):
        self.count += 1
        return self.count


class Named(object):
    def named(self):
        return self.name + '!'


class Stack(Counted):
    __slots__ = ['top', 'name', 'count']

    def __init__(self, name):
        self.top = None
        self.name = name
        self.count = 0

    import_from_mixin(Named)

    def push(self, value):
        self.bump()
        self.top = Node(value, self.top)

    def pop(self):
        node = self.top
        self.top = node.next
        return node.value


class Plain(object):
    __slots__ = ()
    _immutable_ = True


@always_inline
def twice(n):
    return n + n


def small(n):
    return n + 1


small._always_inline_ = True


def large(n):
    total = 0
    for i in range(n):
        total += twice(i)
    return total


large._dont_inline_ = True


@not_rpython
def make_table(n):
    return [large(i) for i in range(n)]


@not_rpython
def names():
    return dict([(name, len(name)) for name in ['a', 'bb', 'ccc']])


TABLE = make_table(6)
NAMES = names()


def entry_point(argv):
    stack = Stack('stack')
    for value in TABLE:
        stack.push(small(value))
    print(stack.pop() + stack.pop())
    print('%d %s' % (stack.count, stack.named()))
    print(' '.join([str(value) for value in TABLE]))
    print(NAMES['bb'] + NAMES['ccc'])
    print(isinstance(Plain(), Plain))
    return 0


def target(driver, args):
    return entry_point, None

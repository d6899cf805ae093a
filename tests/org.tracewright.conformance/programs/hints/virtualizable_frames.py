# covers: lib.immutable-fields, lib.jit-driver
"""Frames that stay virtual, maps with fields that change seldom, and functions with a say on inlining."""
from rpython.rlib.jit import JitDriver, hint, promote, elidable
from rpython.rlib.objectmodel import not_rpython

driver = JitDriver(greens=['pc', 'program'], reds=['frame'], virtualizables=['frame'])


@not_rpython
def letters(text):
    return dict([(c, True) for c in text])


KNOWN = letters('abcdefghijklmnopqrstuvwxyz')


class Map(object):
    _immutable_fields_ = ['names?[*]', 'version?']
    _attrs_ = ['names', 'version']

    def __init__(self, names):
        self.names = names
        self.version = 0

    @elidable
    def find(self, name):
        for i in range(len(self.names)):
            if self.names[i] == name:
                return i
        return -1

    def extended(self, name):
        self.version += 1
        return Map(self.names + [name])


class Object(object):
    _attrs_ = __slots__ = ['map', 'storage']

    def __init__(self, map):
        self.map = map
        self.storage = []


def read(object, name):
    index = promote(object.map).find(name)
    if index < 0:
        return 0
    return object.storage[index]


def write(object, name, value):
    index = promote(object.map).find(name)
    if index >= 0:
        object.storage[index] = value
    else:
        object.map = object.map.extended(name)
        object.storage.append(value)


read._always_inline_ = True
write._dont_inline_ = True


class Frame(object):
    _virtualizable_ = ['depth', 'values[*]']
    _immutable_ = False

    def __init__(self, size):
        self = hint(self, fresh_virtualizable=True, access_directly=True)
        self.values = [0] * size
        self.depth = 0

    def push(self, value):
        self.values[self.depth] = value
        self.depth += 1

    def pop(self):
        self.depth -= 1
        return self.values[self.depth]


class Pair(object):
    _immutable_ = True
    _alloc_flavor_ = 'gc'
    __slots__ = ('left', 'right')

    def __init__(self, left, right):
        self.left = left
        self.right = right


def run(program, object):
    """Letters read, capitals write, digits push, + and - compute, @ goes back to the start while the top is not 0."""
    frame = Frame(16)
    pc = 0
    steps = 0
    while pc < len(program):
        driver.jit_merge_point(pc=pc, program=program, frame=frame)
        c = program[pc]
        pc += 1
        steps += 1
        if c.isdigit():
            frame.push(ord(c) - ord('0'))
        elif c == '+':
            frame.push(frame.pop() + frame.pop())
        elif c == '-':
            right = frame.pop()
            frame.push(frame.pop() - right)
        elif c == '@':
            if frame.pop() != 0:
                driver.can_enter_jit(pc=0, program=program, frame=frame)
                pc = 0
        elif c in KNOWN:
            frame.push(read(object, c))
        else:
            write(object, c.lower(), frame.pop())
    hint(frame, force_virtualizable=True)
    return Pair(steps, frame.depth)


def entry_point(argv):
    object = Object(Map([]))
    write(object, 'n', 5)
    result = run('sn+Sn1-Nn@', object)
    print('%d %d' % (result.left, result.right))
    print('%d %d' % (read(object, 's'), read(object, 'n')))
    print(' '.join(object.map.names))
    print(object.map.version)
    return 0


def target(driver, args):
    return entry_point, None

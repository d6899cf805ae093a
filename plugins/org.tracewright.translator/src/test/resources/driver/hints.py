from rpython.rlib.jit import (JitDriver, elidable, promote, hint, unroll_safe, dont_look_inside, loop_invariant, look_inside_iff,
                              elidable_promote, isconstant)
from rpython.rlib.objectmodel import always_inline

driver = JitDriver(greens=['pc', 'code'], reds='auto')
virtual = JitDriver(greens=['pc'], reds=['frame'], virtualizables=['frame'])


class Box(object):
    _immutable_fields_ = ['value', 'items[*]', 'version?']

    def __init__(self, value, items):
        self.value = value
        self.items = items
        self.version = 0


class Frame(object):
    _virtualizable_ = ['top', 'stack[*]']

    def __init__(self, size):
        self = hint(self, access_directly=True, fresh_virtualizable=True)
        self.stack = [0] * size
        self.top = 0


@elidable
def pure(x):
    return x * 2


@elidable_promote()
def pure_promoted(x):
    return x * 3


@unroll_safe
def unrolled(n):
    total = 0
    for i in range(n):
        total += i
    return total


@dont_look_inside
def opaque(n):
    return n + 1


@loop_invariant
def invariant(n):
    return n - 1


@look_inside_iff(lambda n: isconstant(n))
def looked(n):
    return n * n


def run(code, box):
    pc = 0
    total = 0
    while pc < len(code):
        driver.jit_merge_point(pc=pc, code=code)
        step = promote(box.value)
        total += pure(step) + pure_promoted(step) + opaque(total) + invariant(pc) + looked(pc) + unrolled(3) + box.items[0] + box.version
        box.version = pc
        pc += 1
        if pc == 3:
            driver.can_enter_jit(pc=pc, code=code)
    return total


def frames(n):
    frame = Frame(n)
    pc = 0
    while pc < n:
        virtual.jit_merge_point(pc=pc, frame=frame)
        frame.stack[frame.top] = pc
        frame.top += 1
        pc += 1
    return frame.top


def entry_point(argv):
    print(run('abcde', Box(len(argv), [5])) + frames(3))
    return 0


def target(driver, args):
    return entry_point

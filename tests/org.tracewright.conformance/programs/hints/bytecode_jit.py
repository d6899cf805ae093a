# covers: lib.jit-driver, lib.jit-hints, lib.immutable-fields
"""A byte-code interpreter with everything that a driver can be told."""
from rpython.rlib.jit import (JitDriver, elidable, elidable_promote, promote, promote_string, hint, unroll_safe, dont_look_inside,
                              look_inside_iff, loop_invariant, not_in_trace, we_are_jitted, isconstant, isvirtual, set_param,
                              set_user_param, assert_green)

PUSH, ADD, SUB, LOAD, STORE, JUMP_IF, CALL, PRINT, RETURN = range(9)
NAMES = ['PUSH', 'ADD', 'SUB', 'LOAD', 'STORE', 'JUMP_IF', 'CALL', 'PRINT', 'RETURN']


class Code(object):
    _immutable_fields_ = ['ops[*]', 'args[*]', 'name', 'calls?', 'inner?[*]']

    def __init__(self, name, ops, args, inner):
        self.name = name
        self.ops = ops
        self.args = args
        self.inner = inner
        self.calls = 0


class Frame(object):
    _virtualizable_ = ['pc', 'top', 'stack[*]', 'locals[*]', 'code']

    def __init__(self, code):
        self = hint(self, access_directly=True, fresh_virtualizable=True)
        self.code = code
        self.stack = [0] * 8
        self.locals = [0] * 4
        self.top = 0
        self.pc = 0

    def push(self, value):
        self.stack[self.top] = value
        self.top += 1

    def pop(self):
        self.top -= 1
        return self.stack[self.top]


def location(pc, code):
    return '%s:%d %s' % (code.name, pc, NAMES[code.ops[pc]])


def where(pc, code):
    return code.name, pc, location(pc, code)


def confirm(pc, code, frame):
    return True


def unroll(pc, code):
    return False


driver = JitDriver(greens=['pc', 'code'], reds=['frame'], virtualizables=['frame'], get_printable_location=location, get_location=where,
                   confirm_enter_jit=confirm, should_unroll_one_iteration=unroll, name='bytecode', is_recursive=True)


@elidable_promote('0')
def scale(factor, value):
    return factor * value


@elidable
def length_of(name):
    return len(name)


@unroll_safe
def clear(frame):
    for i in range(len(frame.locals)):
        frame.locals[i] = 0


@dont_look_inside
def output(value):
    print('out %d' % value)


def few(values):
    return len(values) < 4


@look_inside_iff(few)
def total(values):
    result = 0
    for value in values:
        result += value
    return result


@loop_invariant
def limit():
    return 1000


@not_in_trace
def note():
    STATISTICS.notes += 1


class Statistics(object):
    def __init__(self):
        self.notes = 0


STATISTICS = Statistics()


def run(code, argument):
    frame = Frame(code)
    clear(frame)
    frame.locals[0] = argument
    pc = 0
    while True:
        driver.jit_merge_point(pc=pc, code=code, frame=frame)
        op = code.ops[pc]
        arg = code.args[pc]
        pc += 1
        if op == PUSH:
            frame.push(arg)
        elif op == ADD:
            b = frame.pop()
            frame.push(frame.pop() + b)
        elif op == SUB:
            b = frame.pop()
            frame.push(frame.pop() - b)
        elif op == LOAD:
            frame.push(frame.locals[arg])
        elif op == STORE:
            frame.locals[arg] = frame.pop()
        elif op == JUMP_IF:
            if frame.pop():
                if arg < pc:
                    driver.can_enter_jit(pc=arg, code=code, frame=frame)
                pc = arg
        elif op == CALL:
            inner = code.inner[arg]
            inner.calls += 1
            frame.push(run(inner, frame.pop()))
        elif op == PRINT:
            if not we_are_jitted():
                note()
            output(frame.pop())
        else:
            hint(frame, force_virtualizable=True)
            return frame.pop()


DOUBLE = Code('double', [LOAD, LOAD, ADD, RETURN], [0, 0, 0, 0], [])
COUNT = Code('count', [PUSH, STORE, LOAD, LOAD, CALL, ADD, STORE, LOAD, PUSH, SUB, STORE, LOAD, JUMP_IF, LOAD, PRINT, LOAD, RETURN],
             [0, 1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 2, 1, 0, 1, 0], [DOUBLE])


def entry_point(argv):
    set_param(driver, 'threshold', 100)
    set_param(None, 'trace_eagerness', 20)
    set_user_param(driver, 'off')
    print(run(COUNT, 10))
    print('%d %d' % (DOUBLE.calls, STATISTICS.notes))
    print(scale(3, 4) + total([1, 2, 3]) + limit() + length_of(COUNT.name))
    print(location(4, COUNT))
    name = promote_string('text')
    n = promote(len(name))
    n = hint(n, promote=True)
    assert_green(7)
    print('%s %s %d' % (isconstant(n), isvirtual(name), n))
    return 0


def target(driver, args):
    return entry_point, None

# covers: lib.jit-driver, exceptions.raise, exceptions.finally
# Exceptions that leave operations, are caught in the loop, carry values and at last leave the loop itself.
from rpython.rlib.jit import JitDriver
from rpython.rlib.rarithmetic import ovfcheck


class Stop(Exception):
    def __init__(self, value):
        self.value = value


class Odd(Exception):
    def __init__(self, by):
        self.by = by


class State(object):
    def __init__(self):
        self.total = 0
        self.caught = 0
        self.overflows = 0
        self.finals = 0


def check(n):
    if n % 3 == 1:
        raise Odd(n % 5)
    if n % 7 == 2:
        raise ValueError
    return n


def deeper(state, n):
    try:
        return check(n) + 1
    finally:
        state.finals += 1


driver = JitDriver(greens=['pc', 'code'], reds=['n', 'state', 'big'])


def run(code, n, state):
    pc = 0
    big = 1 << 40
    while True:
        driver.jit_merge_point(pc=pc, code=code, n=n, state=state, big=big)
        op = code[pc]
        pc += 1
        if op == 'c':
            try:
                state.total += deeper(state, n)
            except Odd as e:
                state.caught += e.by
            except ValueError:
                state.caught += 100
        elif op == 'm':
            try:
                big = ovfcheck(big * 3)
            except OverflowError:
                state.overflows += 1
                big = n
        elif op == 'l':
            n -= 1
            if n < 0:
                raise Stop(state.total)
            pc = 0
            driver.can_enter_jit(pc=pc, code=code, n=n, state=state, big=big)


def entry_point(argv):
    for n in [5, 9000]:
        state = State()
        try:
            run('cml', n, state)
        except Stop as stop:
            print(stop.value)
        print(state.caught)
        print(state.overflows)
        print(state.finals)
    return 0


def target(driver, args):
    return entry_point, None

# A machine whose operations fail by themselves: no check of its own stands before them, and its handlers stand one call further out. The calls stay calls.
from rpython.rlib.jit import JitDriver, dont_look_inside, unroll_safe

ITEM, DIVIDE, FIELD, LETTER, OUTSIDE, LOOP, STORE, FRESH = range(8)


class Cell(object):
    def __init__(self, value):
        self.value = value


class Machine(object):
    def __init__(self):
        self.items = [3, 1, 4, 1, 5, 9, 2, 6]
        self.cells = [Cell(7), None, Cell(8), None]
        self.failures = 0
        self.writes = 0


driver = JitDriver(greens=['pc', 'code'], reds=['n', 'total', 'machine'])


def item(machine, i):
    return machine.items[i]


def store(machine, i, value):
    machine.writes += 1
    machine.items[i] = value
    machine.writes += 1


def divide(n, d):
    return n // d


def field(machine, i):
    return machine.cells[i].value


def letter(code, i):
    return ord(code[i])


@dont_look_inside
def outside(machine, i):
    return machine.items[i] * 2


def twice(machine, i):
    box = Cell(item(machine, i))
    box.value += item(machine, i + 1)
    return box.value


for function in [item, store, divide, field, letter, twice]:
    function._dont_inline_ = True


@unroll_safe
def guarded(machine, kind, n):
    try:
        if kind == 0:
            return twice(machine, n & 15)
        return divide(100, n & 3)
    finally:
        machine.failures += 1


def execute(machine, code, op, n):
    if op == ITEM:
        return item(machine, n % 10)
    elif op == DIVIDE:
        return divide(1000, n % 7)
    elif op == FIELD:
        return field(machine, n & 3)
    elif op == LETTER:
        return letter(code, n % 11)
    elif op == OUTSIDE:
        return outside(machine, n % 9)
    elif op == STORE:
        store(machine, n % 9, n & 7)
        return machine.writes & 7
    return guarded(machine, n & 1, n)


def run(machine, code, n):
    pc = 0
    total = 0
    while pc < len(code):
        driver.jit_merge_point(pc=pc, code=code, n=n, total=total, machine=machine)
        op = ord(code[pc])
        pc += 1
        if op == LOOP:
            n -= 1
            if n > 0:
                pc = 0
                driver.can_enter_jit(pc=pc, code=code, n=n, total=total, machine=machine)
        else:
            try:
                total = (total * 3 + execute(machine, code, op, n)) & 0xffff
            except IndexError:
                machine.failures += 1
                total += 1
            except ZeroDivisionError:
                machine.failures += 10
                total += 2
            except AttributeError:
                machine.failures += 100
                total += 3
    return total


def assemble(ops):
    return ''.join([chr(op) for op in ops])


def entry_point(argv):
    for op in [ITEM, DIVIDE, FIELD, LETTER, OUTSIDE, STORE, FRESH]:
        machine = Machine()
        total = run(machine, assemble([op, LOOP]), 2000)
        print('%d: %d %d %d' % (op, total, machine.failures, machine.writes))
    machine = Machine()
    total = run(machine, assemble([ITEM, DIVIDE, FIELD, LETTER, OUTSIDE, STORE, FRESH, LOOP]), 3000)
    print('all: %d %d %d' % (total, machine.failures, machine.writes))
    return 0


def target(driver, args):
    return entry_point, None

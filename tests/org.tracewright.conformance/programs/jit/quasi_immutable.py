# covers: lib.jit-driver, globals.instance-state
# Fields that seldom change, and are said to be so: when one does change, while loops that read it are compiled, the loops see it.
from rpython.rlib.jit import JitDriver, dont_look_inside

ADD, TABLE, CHANGE, LOOP = range(4)


class Config(object):
    _immutable_fields_ = ['step?', 'table?[*]', 'inner?']

    def __init__(self, step, table, inner):
        self.step = step
        self.table = table
        self.inner = inner


class Machine(object):
    def __init__(self):
        self.config = Config(3, [1, 2, 3], Config(100, [7], None))
        self.changes = 0


MACHINE = Machine()

driver = JitDriver(greens=['pc', 'code'], reds=['n', 'total', 'machine'])


@dont_look_inside
def change_outside(config, n):
    config.step = n % 17
    config.inner = Config(n & 255, [n & 3, 5], None)


def change(machine, n):
    machine.changes += 1
    if n % 400 == 0:
        machine.config.table = [n & 7, n & 15, 1, 2]
    else:
        change_outside(machine.config, n)


def run(code, n, machine):
    pc = 0
    total = 0
    while pc < len(code):
        driver.jit_merge_point(pc=pc, code=code, n=n, total=total, machine=machine)
        op = ord(code[pc])
        pc += 1
        if op == ADD:
            config = MACHINE.config
            total = (total + config.step + config.inner.step) & 0xffff
        elif op == TABLE:
            table = MACHINE.config.table
            total = (total * 3 + table[n % len(table)]) & 0xffff
        elif op == CHANGE:
            if n % 200 == 0:
                change(machine, n)
        else:
            n -= 1
            if n > 0:
                pc = 0
                driver.can_enter_jit(pc=pc, code=code, n=n, total=total, machine=machine)
    return total


def entry_point(argv):
    for ops in [[ADD, CHANGE], [TABLE, CHANGE], [ADD, TABLE, CHANGE], [ADD]]:
        total = run(''.join([chr(op) for op in ops + [LOOP]]), 3000, MACHINE)
        print('%d %d' % (total, MACHINE.changes))
    return 0


def target(driver, args):
    return entry_point, None

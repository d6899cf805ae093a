# covers: lib.jit-driver
# Blocks of code are values; a loop of the user's program calls the interpreter for its block each time.
from rpython.rlib.jit import JitDriver


class Block(object):
    _immutable_fields_ = ['code', 'blocks[*]']

    def __init__(self, code, blocks):
        self.code = code
        self.blocks = blocks


class Machine(object):
    def __init__(self):
        self.acc = 0
        self.count = 0
        self.log = 0


driver = JitDriver(greens=['pc', 'block'], reds=['times', 'machine'])


def run(block, machine, times):
    pc = 0
    while pc < len(block.code):
        driver.jit_merge_point(pc=pc, block=block, times=times, machine=machine)
        op = block.code[pc]
        pc += 1
        machine.count += 1
        if op == '+':
            machine.acc += times
        elif op == '^':
            machine.acc = (machine.acc ^ (machine.acc << 3)) & 0xfffff
        elif op == '?':
            if machine.acc & 1:
                pc += 1
        elif op == '!':
            machine.log += 1
        elif op == '0' or op == '1':
            run(block.blocks[ord(op) - ord('0')], machine, times)
        elif op == 'r':
            times -= 1
            if times > 0:
                pc = 0
                driver.can_enter_jit(pc=pc, block=block, times=times, machine=machine)


def entry_point(argv):
    leaf = Block('^+?!', [])
    small = Block('+!', [])
    middle = Block('0?1', [leaf, small])
    outer = Block('0+1r', [middle, leaf])
    for times in [3, 2500]:
        machine = Machine()
        run(outer, machine, times)
        print(machine.acc)
        print(machine.count)
        print(machine.log)
    return 0


def target(driver, args):
    return entry_point, None

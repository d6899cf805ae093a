"""A register machine that is given new programs all the time, each with paths of its own: loops and bridges come and go. Takes how many seconds
it is to run and how many instructions its programs have."""
import time
from rpython.rlib.jit import JitDriver

ADD, SUB, XOR, MOVE, IF_ODD, IF_LESS, NEXT = range(7)
REGISTERS = 6
ROUNDS = 400


class Code(object):
    _immutable_fields_ = ['ops[*]']

    def __init__(self, ops):
        self.ops = ops


class Random(object):
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state ^= (self.state << 13) & 0xffffffff
        self.state ^= self.state >> 17
        self.state ^= (self.state << 5) & 0xffffffff
        return self.state % n


driver = JitDriver(greens=['pc', 'code'], reds=['n', 'registers'])


def run(code, n, registers):
    pc = 0
    while True:
        driver.jit_merge_point(pc=pc, code=code, n=n, registers=registers)
        op = code.ops[pc]
        a = code.ops[pc + 1]
        b = code.ops[pc + 2]
        pc += 3
        if op == ADD:
            registers[a] += registers[b]
        elif op == SUB:
            registers[a] = registers[b] - registers[a]
        elif op == XOR:
            registers[a] ^= registers[b] + n
        elif op == MOVE:
            registers[a] = registers[b] >> 1
        elif op == IF_ODD:
            if registers[a] & 1:
                pc += 3
        elif op == IF_LESS:
            if registers[a] < registers[b]:
                pc += 3
        else:
            n -= 1
            if n == 0:
                return registers[0]
            pc = 0
            driver.can_enter_jit(pc=pc, code=code, n=n, registers=registers)


def new_program(random, length):
    ops = []
    for i in range(length):
        ops.append(random.below(NEXT))
        ops.append(random.below(REGISTERS))
        ops.append(random.below(REGISTERS))
    # A jump over what follows stays within the program.
    return Code(ops + [ADD, 0, 1, NEXT, 0, 0])


def new_registers():
    return [i * 37 + 11 for i in range(REGISTERS)]


def entry_point(argv):
    end = time.time() + int(argv[1])
    length = int(argv[2])
    random = Random(2463534242)
    programs = 0
    while time.time() < end:
        code = new_program(random, length)
        first = run(code, ROUNDS, new_registers())
        if run(code, ROUNDS, new_registers()) != first:
            print('program %d gives two results' % programs)
            return 1
        programs += 1
    print('%d programs' % programs)
    return 0


def target(driver, args):
    return entry_point, None

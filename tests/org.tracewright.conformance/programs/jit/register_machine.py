# covers: lib.jit-driver
# A register machine with the hints of the lecture: nested loops, a remainder and a branch that depends on data.
from rpython.rlib.jit import JitDriver

LOAD, MOVE, ADD, SUB, MUL, MOD, XOR, SHIFT, JUMP_IF, PRINT, HALT = range(11)

driver = JitDriver(['pc', 'code'])


def run(code, limit):
    regs = [0] * 8
    regs[7] = limit
    pc = 0
    while True:
        driver.start_dispatch_loop()
        op = ord(code[pc])
        a = ord(code[pc + 1])
        b = ord(code[pc + 2])
        pc += 3
        if op == LOAD:
            regs[a] = b
        elif op == MOVE:
            regs[a] = regs[b]
        elif op == ADD:
            regs[a] = regs[a] + regs[b]
        elif op == SUB:
            regs[a] = regs[a] - regs[b]
        elif op == MUL:
            regs[a] = (regs[a] * regs[b]) & 0xffffff
        elif op == MOD:
            regs[a] = regs[a] % regs[b]
        elif op == XOR:
            regs[a] = regs[a] ^ regs[b]
        elif op == SHIFT:
            regs[a] = regs[a] >> b
        elif op == JUMP_IF:
            if regs[a] > 0:
                if b < pc:
                    pc = b
                    driver.backward_jump()
                else:
                    pc = b
        elif op == PRINT:
            print(regs[a])
        else:
            return regs[a]


def assemble(lines):
    return ''.join([chr(op) + chr(a) + chr(b) for op, a, b in lines])


PROGRAM = assemble([
    (LOAD, 0, 1), (LOAD, 1, 0), (LOAD, 5, 7), (LOAD, 6, 1),
    # 12: the outer loop
    (LOAD, 2, 40),
    # 15: the inner loop
    (MUL, 0, 5), (ADD, 0, 6), (MOVE, 3, 0), (SHIFT, 3, 3), (XOR, 0, 3),
    (MOVE, 4, 0), (MOD, 4, 5), (SUB, 4, 6), (JUMP_IF, 4, 45),
    (ADD, 1, 0),
    # 45: to here when the remainder is above 1
    (ADD, 1, 4), (SUB, 2, 6), (JUMP_IF, 2, 15),
    (SUB, 7, 6), (JUMP_IF, 7, 12),
    (PRINT, 0, 0), (HALT, 1, 0)])


def entry_point(argv):
    print(run(PROGRAM, 100))
    print(run(PROGRAM, 3))
    return 0


def target(driver, args):
    return entry_point, None

"""A register machine, and a program for it that the Java machine's own compiler can't shorten.

Usage: registers often N     runs N steps of a random number generator (xorshift), in a loop within a loop with a branch, and prints what they come to;
       registers seldom N    the same with a branch of which one way is taken one time in eight, not in two.
"""
from rpython.rlib.jit import JitDriver

# An instruction is four characters: what to do, and three numbers; the first is the register that changes.
MOVE = 0           # r[a] = r[b]
ADD = 1            # r[a] = r[b] + r[c]
SUBTRACT = 2       # r[a] = r[b] - r[c]
DECREMENT = 3      # r[a] = r[b] - c
XOR = 4            # r[a] = r[b] ^ r[c]
AND = 5            # r[a] = r[b] & c
SHIFT_LEFT = 6     # r[a] = r[b] << c
SHIFT_RIGHT = 7    # r[a] = r[b] >> c, without sign
REMAINDER = 8      # r[a] = r[b] % c
JUMP = 9           # to instruction a
JUMP_IF_ZERO = 10  # to instruction a, if r[b] is 0
RETURN = 11        # r[a]


def get_printable_location(pc, code):
    return 'instruction %d: %d' % (pc / 4, ord(code[pc]))


driver = JitDriver(greens=['pc', 'code'], reds=['registers'], get_printable_location=get_printable_location)


def interpret(code, registers):
    pc = 0
    while True:
        driver.jit_merge_point(pc=pc, code=code, registers=registers)
        opcode = ord(code[pc])
        a = ord(code[pc + 1])
        b = ord(code[pc + 2])
        c = ord(code[pc + 3])
        pc += 4
        if opcode == MOVE:
            registers[a] = registers[b]
        elif opcode == ADD:
            registers[a] = registers[b] + registers[c]
        elif opcode == SUBTRACT:
            registers[a] = registers[b] - registers[c]
        elif opcode == DECREMENT:
            registers[a] = registers[b] - c
        elif opcode == XOR:
            registers[a] = registers[b] ^ registers[c]
        elif opcode == AND:
            registers[a] = registers[b] & c
        elif opcode == SHIFT_LEFT:
            registers[a] = registers[b] << c
        elif opcode == SHIFT_RIGHT:
            registers[a] = (registers[b] >> c) & ((1 << (64 - c)) - 1)
        elif opcode == REMAINDER:
            registers[a] = registers[b] % c
        elif opcode == JUMP or opcode == JUMP_IF_ZERO:
            if opcode == JUMP or registers[b] == 0:
                target = a * 4
                backward = target < pc
                pc = target
                if backward:
                    driver.can_enter_jit(pc=pc, code=code, registers=registers)
        elif opcode == RETURN:
            return registers[a]


X = 0
T = 1
SUM = 2
OUTER = 3
INNER = 4
COUNT = 5       # of inner steps in an outer one
SIZE = 6

STEPS = 1000    # inner ones in an outer one


def assemble(instructions):
    """Import time: the string that `interpret` reads."""
    return ''.join([chr(number) for instruction in instructions for number in instruction])


def xorshift(mask):
    """Import time: the program in which those bits of a remainder decide which way it goes."""
    return assemble([
        (JUMP_IF_ZERO, 19, OUTER, 0),
        (MOVE, INNER, COUNT, 0),
        (JUMP_IF_ZERO, 17, INNER, 0),     # 2: the inner loop
        (SHIFT_LEFT, T, X, 13),
        (XOR, X, X, T),
        (SHIFT_RIGHT, T, X, 7),
        (XOR, X, X, T),
        (SHIFT_LEFT, T, X, 17),
        (XOR, X, X, T),
        (REMAINDER, T, X, 251),
        (AND, T, T, mask),
        (JUMP_IF_ZERO, 14, T, 0),         # where none is set
        (ADD, SUM, SUM, X),
        (JUMP, 15, 0, 0),
        (SUBTRACT, SUM, SUM, INNER),      # 14
        (DECREMENT, INNER, INNER, 1),     # 15
        (JUMP, 2, 0, 0),
        (DECREMENT, OUTER, OUTER, 1),     # 17
        (JUMP, 0, 0, 0),
        (RETURN, SUM, 0, 0),              # 19
    ])


OFTEN = xorshift(1)
SELDOM = xorshift(7)


def entry_point(argv):
    if len(argv) != 3 or argv[1] not in ('often', 'seldom'):
        print('usage: registers often|seldom N')
        return 2
    registers = [0] * SIZE
    registers[X] = 88172645463325252
    registers[OUTER] = int(argv[2]) // STEPS
    registers[COUNT] = STEPS
    print(interpret(OFTEN if argv[1] == 'often' else SELDOM, registers))
    return 0


def target(driver, args):
    return entry_point, None

"""The lecture's register machine, with the hints as RPython spells them today.

Usage: tlr_jit N    prints the square of N, computed by the byte code SQUARE.
"""
from rpython.rlib.jit import JitDriver

# A byte code is one character; its operand, if it has one, is the next.
MOV_A_R = 1       # regs[n] = a
MOV_R_A = 2       # a = regs[n]
JUMP_IF_A = 3     # if a: pc = n
SET_A = 4         # a = n
ADD_R_TO_A = 5    # a += regs[n]
RETURN_A = 6      # return a
DECR_A = 7        # a -= 1


def get_printable_location(pc, bytecode):
    return '%d: %d' % (pc, ord(bytecode[pc]))


# Greens make up the position key; every other local that lives at the merge point must be named as red.
tlrjitdriver = JitDriver(greens=['pc', 'bytecode'], reds=['a', 'regs'],
                         get_printable_location=get_printable_location)


def interpret(bytecode, a):
    regs = [0] * 256
    pc = 0
    while True:
        tlrjitdriver.jit_merge_point(pc=pc, bytecode=bytecode, a=a, regs=regs)
        opcode = ord(bytecode[pc])
        pc += 1
        if opcode == JUMP_IF_A:
            target = ord(bytecode[pc])
            pc += 1
            if a:
                backward = target < pc
                pc = target
                if backward:
                    tlrjitdriver.can_enter_jit(pc=pc, bytecode=bytecode, a=a, regs=regs)
        elif opcode == MOV_A_R:
            n = ord(bytecode[pc])
            pc += 1
            regs[n] = a
        elif opcode == MOV_R_A:
            n = ord(bytecode[pc])
            pc += 1
            a = regs[n]
        elif opcode == ADD_R_TO_A:
            n = ord(bytecode[pc])
            pc += 1
            a += regs[n]
        elif opcode == DECR_A:
            a -= 1
        elif opcode == SET_A:
            a = ord(bytecode[pc])
            pc += 1
        elif opcode == RETURN_A:
            return a


def assemble(codes):
    """Import time: a list of small ints becomes the string that `interpret` reads."""
    return ''.join([chr(code) for code in codes])


SQUARE = assemble([
    MOV_A_R, 0,       # i = a
    MOV_A_R, 1,       # copy of 'a'
    # 4:
    MOV_R_A, 0,       # i--
    DECR_A,
    MOV_A_R, 0,
    MOV_R_A, 2,       # res += a
    ADD_R_TO_A, 1,
    MOV_A_R, 2,
    MOV_R_A, 0,       # if i != 0:
    JUMP_IF_A, 4,     # goto 4
    MOV_R_A, 2,       # return res
    RETURN_A,
])


def entry_point(argv):
    if len(argv) != 2:
        print('usage: tlr_jit N')
        return 2
    print(interpret(SQUARE, int(argv[1])))
    return 0


def target(driver, args):
    return entry_point, None


if __name__ == '__main__':
    import sys
    sys.exit(entry_point(sys.argv))

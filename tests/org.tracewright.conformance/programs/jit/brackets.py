# covers: lib.jit-driver, dicts.basic
# The machine of eight signs, its brackets looked up by an elidable function.
from rpython.rlib.jit import JitDriver, elidable


class Tape(object):
    def __init__(self):
        self.cells = [0] * 64
        self.at = 0

    def get(self):
        return self.cells[self.at]

    def set(self, value):
        self.cells[self.at] = value

    def right(self):
        self.at += 1
        if len(self.cells) <= self.at:
            self.cells.append(0)

    def left(self):
        self.at -= 1


class Brackets(object):
    def __init__(self, table):
        self.table = table

    @elidable
    def other(self, pc):
        return self.table[pc]


def location(pc, program, brackets):
    return '%d: %s' % (pc, program[pc])


driver = JitDriver(greens=['pc', 'program', 'brackets'], reds=['tape', 'out'], get_printable_location=location)


def run(program, brackets):
    tape = Tape()
    out = []
    pc = 0
    while pc < len(program):
        driver.jit_merge_point(pc=pc, program=program, brackets=brackets, tape=tape, out=out)
        sign = program[pc]
        if sign == '>':
            tape.right()
        elif sign == '<':
            tape.left()
        elif sign == '+':
            tape.set((tape.get() + 1) & 255)
        elif sign == '-':
            tape.set((tape.get() - 1) & 255)
        elif sign == '.':
            out.append(chr(tape.get()))
        elif sign == '[' and tape.get() == 0:
            pc = brackets.other(pc)
        elif sign == ']' and tape.get() != 0:
            pc = brackets.other(pc)
        pc += 1
    return ''.join(out)


def match(program):
    table = {}
    stack = []
    for pc in range(len(program)):
        if program[pc] == '[':
            stack.append(pc)
        elif program[pc] == ']':
            start = stack.pop()
            table[start] = pc
            table[pc] = start
    return Brackets(table)


HELLO = ('++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.')
BUSY = '>+++++[>++++++[>+++++++[>++++++++<-]<-]<-]>>>>[<+>-]<.'


# How often to do it all is the program's argument; without one, once.
def entry_point(argv):
    times = int(argv[1]) if len(argv) > 1 else 1
    for program in [HELLO, BUSY]:
        brackets = match(program)
        for time in range(times):
            for c in run(program, brackets):
                print(ord(c))
    return 0


def target(driver, args):
    return entry_point, None

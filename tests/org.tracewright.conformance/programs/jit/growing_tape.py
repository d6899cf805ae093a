# covers: lib.jit-driver, lists.basic
# Moves on a tape, three to an iteration. They are within its length all together, but near its end, where it grows. Beside it an object whose length is that of no container.
from rpython.rlib.jit import JitDriver

driver = JitDriver(greens=['pc', 'code'], reds=['tape', 'rope'])


class Tape(object):
    def __init__(self):
        self.cells = [1]
        self.position = 0
        self.limit = 0

    def right(self):
        self.position += 1
        if self.position >= len(self.cells):
            self.cells.append(max(0, self.limit - self.position))

    def left(self):
        self.position -= 1

    def get(self):
        return self.cells[self.position]


class Rope(object):
    def __init__(self, length):
        self.length = length

    def cut(self):
        """The length gets negative, which that of a list can't."""
        if self.length + 1 <= 7:
            self.length -= 5
        if self.length + 2 <= 7:
            self.length -= 1
        if self.length < -20:
            self.length += 60
        self.length -= 1


def interpret(code, tape, rope):
    pc = 0
    while pc < len(code):
        driver.jit_merge_point(pc=pc, code=code, tape=tape, rope=rope)
        instruction = code[pc]
        pc += 1
        if instruction == '>':
            tape.right()
        elif instruction == '<':
            tape.left()
        elif instruction == '~':
            rope.cut()
        elif instruction == ']' and tape.get() != 0:
            pc = 0
            driver.can_enter_jit(pc=pc, code=code, tape=tape, rope=rope)


def entry_point(argv):
    rope = Rope(40)
    tape = Tape()
    for limit in [10, 6000, 9000, 9001, 12000]:
        tape.limit = limit
        for i in range(len(tape.cells)):
            tape.cells[i] = max(1, tape.cells[i])
        for code in ['>>>~]', '>>><>>><<~>]', '>]']:
            tape.position = 0
            interpret(code, tape, rope)
            print('%d cells, at %d, %d of the rope' % (len(tape.cells), tape.position, rope.length))
    return 0


def target(driver, args):
    return entry_point, None

"""A brainfuck interpreter.

Usage: brainfuck FILE.b    runs the program, reading standard input and writing standard output.

Cells are bytes that wrap, the tape grows to the right, and at the end of the input ',' leaves the cell as it is.
"""
import os

from rpython.rlib.jit import JitDriver, elidable


def get_printable_location(pc, program):
    return '%d: %s' % (pc, program.code[pc])


jitdriver = JitDriver(greens=['pc', 'program'], reds=['tape'],
                      get_printable_location=get_printable_location)


class BracketError(Exception):
    def __init__(self, position):
        self.position = position


class Program(object):
    """The eight commands alone, and for each bracket the position of its partner (0 elsewhere)."""
    _immutable_fields_ = ['code', 'partners[*]']

    def __init__(self, code, partners):
        self.code = code
        self.partners = partners

    @elidable
    def partner(self, pc):
        return self.partners[pc]


class Tape(object):
    def __init__(self):
        self.cells = [0]
        self.position = 0

    def get(self):
        return self.cells[self.position]

    def set(self, value):
        self.cells[self.position] = value

    def add(self, amount):
        self.cells[self.position] = (self.cells[self.position] + amount) & 255

    def right(self):
        self.position += 1
        if self.position == len(self.cells):
            self.cells.append(0)

    def left(self):
        if self.position > 0:
            self.position -= 1


class Output(object):
    """Collects output, so that the system is called once a line and not once a character."""

    def __init__(self):
        self.pending = []

    def put(self, char):
        self.pending.append(char)
        if char == '\n':
            self.flush()

    def flush(self):
        if len(self.pending) > 0:
            os.write(1, ''.join(self.pending))
            self.pending = []


output = Output()


def parse(source):
    commands = []
    partners = []
    opened = []
    for position in range(len(source)):
        char = source[position]
        if char in '<>+-.,[]':
            here = len(commands)
            commands.append(char)
            partners.append(0)
            if char == '[':
                opened.append(here)
            elif char == ']':
                if len(opened) == 0:
                    raise BracketError(position)
                start = opened.pop()
                partners[start] = here
                partners[here] = start
    if len(opened) > 0:
        raise BracketError(len(source))
    return Program(''.join(commands), partners[:])


def interpret(program):
    tape = Tape()
    pc = 0
    while pc < len(program.code):
        jitdriver.jit_merge_point(pc=pc, program=program, tape=tape)
        command = program.code[pc]
        if command == '>':
            tape.right()
        elif command == '<':
            tape.left()
        elif command == '+':
            tape.add(1)
        elif command == '-':
            tape.add(-1)
        elif command == '.':
            output.put(chr(tape.get()))
        elif command == ',':
            char = os.read(0, 1)
            if len(char) > 0:
                tape.set(ord(char[0]))
        elif command == '[':
            if tape.get() == 0:
                pc = program.partner(pc)
        elif command == ']':
            if tape.get() != 0:
                pc = program.partner(pc) + 1
                jitdriver.can_enter_jit(pc=pc, program=program, tape=tape)
                continue
        pc += 1
    output.flush()


def read_file(name):
    fd = os.open(name, os.O_RDONLY, 0)
    parts = []
    while True:
        part = os.read(fd, 4096)
        if len(part) == 0:
            break
        parts.append(part)
    os.close(fd)
    return ''.join(parts)


def entry_point(argv):
    if len(argv) != 2:
        print('usage: brainfuck FILE.b')
        return 2
    try:
        source = read_file(argv[1])
    except OSError:
        print('cannot read ' + argv[1])
        return 1
    try:
        program = parse(source)
    except BracketError as error:
        print('%s: bracket without a partner at character %d' % (argv[1], error.position))
        return 1
    interpret(program)
    return 0


def target(driver, args):
    return entry_point, None


if __name__ == '__main__':
    import sys
    sys.exit(entry_point(sys.argv))

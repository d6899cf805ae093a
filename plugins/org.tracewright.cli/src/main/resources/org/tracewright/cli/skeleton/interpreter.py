"""An interpreter for @NAME@, a small stack machine: a place to start from.

A program has one instruction a line: `push N`, `dup`, `swap`, `add`, `sub`, `mul`, `print`, `label NAME`, `jump_if NAME`. What follows
a `#` is a comment. `parse` makes byte code of the text, `run` executes it.

The file runs in Python and is RPython as well: see README.md.
"""
import os

from rpython.rlib.jit import JitDriver

PUSH, DUP, SWAP, ADD, SUB, MUL, PRINT, JUMP_IF = range(8)

# Instructions without an operand. Python that runs while the module is imported may do anything; a table like this is then a constant.
PLAIN = {'dup': DUP, 'swap': SWAP, 'add': ADD, 'sub': SUB, 'mul': MUL, 'print': PRINT}
NAMES = ['push', 'dup', 'swap', 'add', 'sub', 'mul', 'print', 'jump_if']

STACK_SIZE = 1000


class Fault(Exception):
    """What is wrong with a program."""

    def __init__(self, message):
        self.message = message


class Program(object):
    """Byte code: two numbers an instruction, what to do and with what."""
    _immutable_fields_ = ['code[*]']

    def __init__(self, code):
        self.code = code


class Machine(object):
    """What changes while a program runs."""

    def __init__(self):
        self.stack = [0] * STACK_SIZE
        self.depth = 0
        self.output = []

    def push(self, value):
        if self.depth == STACK_SIZE:
            raise Fault('too much on the stack')
        self.stack[self.depth] = value
        self.depth += 1

    def pop(self):
        if self.depth == 0:
            raise Fault('nothing on the stack')
        self.depth -= 1
        return self.stack[self.depth]


def number(text):
    try:
        return int(text)
    except ValueError:
        raise Fault('not a number: ' + text)


def words_of(line):
    comment = line.find('#')
    if comment >= 0:
        line = line[:comment]
    return [word for word in line.split(' ') if word != '']


def parse(text):
    """The byte code of a text."""
    code = []
    labels = {}
    jumps = []
    for line in text.split('\n'):
        words = words_of(line)
        if len(words) == 0:
            continue
        word = words[0]
        if word in PLAIN and len(words) == 1:
            code.append(PLAIN[word])
            code.append(0)
        elif word == 'push' and len(words) == 2:
            code.append(PUSH)
            code.append(number(words[1]))
        elif word == 'label' and len(words) == 2:
            labels[words[1]] = len(code)
        elif word == 'jump_if' and len(words) == 2:
            jumps.append((len(code) + 1, words[1]))
            code.append(JUMP_IF)
            code.append(0)
        else:
            raise Fault('no instruction: ' + line)
    for place, label in jumps:
        if label not in labels:
            raise Fault('no label: ' + label)
        code[place] = labels[label]
    return Program(code[:])


def get_printable_location(pc, program):
    """How the JIT's log names a place in a program."""
    return '%d: %s' % (pc, NAMES[program.code[pc]])


# The hints that a tracing compiler needs. Greens say where in the user's program the interpreter is; reds are all else that lives there.
driver = JitDriver(greens=['pc', 'program'], reds=['machine'], get_printable_location=get_printable_location)


def run(program):
    """Executes byte code; gives what it printed, a line for each number."""
    machine = Machine()
    pc = 0
    while pc < len(program.code):
        driver.jit_merge_point(pc=pc, program=program, machine=machine)
        op = program.code[pc]
        operand = program.code[pc + 1]
        pc += 2
        if op == PUSH:
            machine.push(operand)
        elif op == DUP:
            value = machine.pop()
            machine.push(value)
            machine.push(value)
        elif op == SWAP:
            right = machine.pop()
            left = machine.pop()
            machine.push(right)
            machine.push(left)
        elif op == ADD:
            right = machine.pop()
            machine.push(machine.pop() + right)
        elif op == SUB:
            right = machine.pop()
            machine.push(machine.pop() - right)
        elif op == MUL:
            right = machine.pop()
            machine.push(machine.pop() * right)
        elif op == PRINT:
            machine.output.append(str(machine.pop()))
        elif op == JUMP_IF:
            if machine.pop() != 0:
                backward = operand < pc
                pc = operand
                if backward:
                    # A loop of the user's program closes here: the place to count how hot it is.
                    driver.can_enter_jit(pc=pc, program=program, machine=machine)
    return '\n'.join(machine.output)


def read(name):
    file = os.open(name, os.O_RDONLY, 0)
    parts = []
    while True:
        part = os.read(file, 4096)
        if part == '':
            break
        parts.append(part)
    os.close(file)
    return ''.join(parts)


def entry_point(argv):
    if len(argv) != 2:
        print 'usage: @NAME@ PROGRAM'
        return 2
    try:
        text = read(argv[1])
    except OSError:
        print 'cannot read ' + argv[1]
        return 1
    try:
        print run(parse(text))
    except Fault as fault:
        print fault.message
        return 1
    return 0


def target(driver, args):
    """Names the function that the translation starts from."""
    return entry_point

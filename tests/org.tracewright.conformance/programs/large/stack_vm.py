# covers: strings.convert, lists.basic, dicts.basic, exceptions.raise, import.loops
# An assembler and a stack machine with calls.
NAMES = ['push', 'add', 'sub', 'mul', 'less', 'jump', 'jumpif', 'load', 'store', 'call', 'return', 'print', 'halt',
         'dup']
for number, name in enumerate(NAMES):
    globals()[name.upper()] = number
HAS_OPERAND = [name in ('push', 'jump', 'jumpif', 'load', 'store', 'call') for name in NAMES]
BY_NAME = dict(zip(NAMES, range(len(NAMES))))


class AssemblyError(Exception):
    def __init__(self, line, message):
        self.line = line
        self.message = message


class MachineError(Exception):
    def __init__(self, pc):
        self.pc = pc


class Assembler(object):
    def __init__(self):
        self.code = []
        self.labels = {}
        self.patches = []

    def line(self, number, text):
        comment = text.find(';')
        if comment >= 0:
            text = text[:comment]
        words = text.split()
        if len(words) == 0:
            return
        if words[0].endswith(':'):
            self.labels[words[0][:-1]] = len(self.code)
            return
        if words[0] not in BY_NAME:
            raise AssemblyError(number, 'unknown ' + words[0])
        opcode = BY_NAME[words[0]]
        self.code.append(opcode)
        if HAS_OPERAND[opcode]:
            if len(words) < 2:
                raise AssemblyError(number, 'operand missing')
            try:
                self.code.append(int(words[1]))
            except ValueError:
                self.patches.append((len(self.code), words[1], number))
                self.code.append(0)

    def finish(self):
        for place, label, number in self.patches:
            if label not in self.labels:
                raise AssemblyError(number, 'no label ' + label)
            self.code[place] = self.labels[label]
        return self.code


class Machine(object):
    def __init__(self, code):
        self.code = code
        self.stack = []
        self.calls = []
        self.memory = [0] * 16
        self.output = []
        self.steps = 0

    def pop(self):
        if len(self.stack) == 0:
            raise MachineError(self.steps)
        return self.stack.pop()

    def run(self, pc):
        code = self.code
        while True:
            self.steps += 1
            opcode = code[pc]
            pc += 1
            if opcode == PUSH:
                self.stack.append(code[pc])
                pc += 1
            elif opcode == ADD:
                b = self.pop()
                self.stack.append(self.pop() + b)
            elif opcode == SUB:
                b = self.pop()
                self.stack.append(self.pop() - b)
            elif opcode == MUL:
                b = self.pop()
                self.stack.append(self.pop() * b)
            elif opcode == LESS:
                b = self.pop()
                if self.pop() < b:
                    self.stack.append(1)
                else:
                    self.stack.append(0)
            elif opcode == JUMP:
                pc = code[pc]
            elif opcode == JUMPIF:
                if self.pop():
                    pc = code[pc]
                else:
                    pc += 1
            elif opcode == LOAD:
                self.stack.append(self.memory[code[pc]])
                pc += 1
            elif opcode == STORE:
                self.memory[code[pc]] = self.pop()
                pc += 1
            elif opcode == CALL:
                self.calls.append(pc + 1)
                pc = code[pc]
            elif opcode == RETURN:
                pc = self.calls.pop()
            elif opcode == PRINT:
                self.output.append(str(self.pop()))
            elif opcode == DUP:
                n = self.pop()
                self.stack.append(n)
                self.stack.append(n)
            elif opcode == HALT:
                return


FACTORIALS = """
    push 1
    store 0         ; n
next:
    load 0
    call fact
    print
    load 0
    push 1
    add
    dup
    store 0
    push 13
    less
    jumpif next
    halt
fact:               ; n -- n!
    store 1
    push 1
    store 2
again:
    load 1
    push 1
    less
    jumpif done
    load 2
    load 1
    mul
    store 2
    load 1
    push 1
    sub
    store 1
    jump again
done:
    load 2
    return
"""


def execute(source):
    assembler = Assembler()
    try:
        number = 0
        for line in source.split('\n'):
            number += 1
            assembler.line(number, line)
        machine = Machine(assembler.finish())
        machine.run(0)
        print(' '.join(machine.output))
        print(machine.steps)
    except AssemblyError as error:
        print('line %d: %s' % (error.line, error.message))
    except MachineError as error:
        print('stack empty at step %d' % error.pc)


def entry_point(argv):
    execute(FACTORIALS)
    execute('push 1\nfly')
    execute('push 1\njump nowhere')
    execute('push')
    execute('push 1\nadd')
    execute('push 5\nprint\nhalt')
    return 0


def target(driver, args):
    return entry_point, None

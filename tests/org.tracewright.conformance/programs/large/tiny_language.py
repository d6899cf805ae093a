# covers: classes.override, lib.jit-driver, dicts.basic, exceptions.raise, strings.index
# A language with functions: tokenizer, parser, byte-code compiler and interpreter with hints.
from rpython.rlib.jit import JitDriver

PUSH, LOAD, STORE, ADD, SUB, MUL, LESS, EQUAL, JUMP, JUMP_UNLESS, CALL, RETURN, PRINT, DROP = range(14)
NAMES = ['push', 'load', 'store', 'add', 'sub', 'mul', 'less', 'equal', 'jump', 'unless', 'call', 'return', 'print',
         'drop']


def get_printable_location(pc, function):
    return '%s at %d' % (function.name, pc)


driver = JitDriver(greens=['pc', 'function'], reds=['frame', 'functions'], get_printable_location=get_printable_location)


class SyntaxFault(Exception):
    def __init__(self, message):
        self.message = message


def tokenize(source):
    tokens = []
    i = 0
    while i < len(source):
        start = i
        char = source[i]
        i += 1
        if char.isspace():
            continue
        if char.isalnum():
            while i < len(source) and source[i].isalnum():
                i += 1
        elif char == '=' and i < len(source) and source[i] == '=':
            i += 1
        tokens.append(source[start:i])
    tokens.append('')
    tokens.append('')
    return tokens


class Function(object):
    _immutable_fields_ = ['name', 'code[*]', 'arity', 'slots']

    def __init__(self, name):
        self.name = name
        self.code = []
        self.arity = 0
        self.slots = 0


class Compiler(object):
    """Parses and emits code in one go, function by function."""

    def __init__(self, source):
        self.tokens = tokenize(source)
        self.pos = 0
        self.functions = []
        self.numbers = {}
        self.slots = {}
        self.code = []

    def token(self):
        return self.tokens[self.pos]

    def accept(self, text):
        if self.tokens[self.pos] == text:
            self.pos += 1
            return True
        return False

    def expect(self, text):
        if not self.accept(text):
            raise SyntaxFault('expected ' + text + ' before ' + self.token())

    def name(self):
        token = self.token()
        if token == '' or not token[0].isalpha():
            raise SyntaxFault('expected a name before ' + token)
        self.pos += 1
        return token

    def emit(self, opcode, operand):
        self.code.append(opcode)
        self.code.append(operand)
        return len(self.code) - 1

    def slot(self, name):
        if name not in self.slots:
            self.slots[name] = len(self.slots)
        return self.slots[name]

    def function(self, name):
        if name not in self.numbers:
            self.numbers[name] = len(self.functions)
            self.functions.append(Function(name))
        return self.numbers[name]

    def program(self):
        while self.token() != '':
            self.expect('def')
            function = self.functions[self.function(self.name())]
            self.slots = {}
            self.code = []
            self.expect('(')
            while not self.accept(')'):
                self.slot(self.name())
                self.accept(',')
            function.arity = len(self.slots)
            self.block()
            self.emit(PUSH, 0)
            self.emit(RETURN, 0)
            function.code = self.code[:]
            function.slots = len(self.slots)
        return self.functions

    def block(self):
        self.expect('{')
        while not self.accept('}'):
            self.statement()

    def statement(self):
        if self.accept('while'):
            start = len(self.code)
            self.expression()
            end = self.emit(JUMP_UNLESS, 0)
            self.block()
            self.emit(JUMP, start)
            self.code[end] = len(self.code)
        elif self.accept('if'):
            self.expression()
            otherwise = self.emit(JUMP_UNLESS, 0)
            self.block()
            if self.accept('else'):
                end = self.emit(JUMP, 0)
                self.code[otherwise] = len(self.code)
                self.block()
                self.code[end] = len(self.code)
            else:
                self.code[otherwise] = len(self.code)
        elif self.accept('return'):
            self.expression()
            self.emit(RETURN, 0)
            self.expect(';')
        elif self.accept('print'):
            self.expression()
            self.emit(PRINT, 0)
            self.expect(';')
        elif self.tokens[self.pos + 1] == '=':
            slot = self.slot(self.name())
            self.expect('=')
            self.expression()
            self.emit(STORE, slot)
            self.expect(';')
        else:
            self.expression()
            self.emit(DROP, 0)
            self.expect(';')

    def expression(self):
        self.sum()
        if self.accept('<'):
            self.sum()
            self.emit(LESS, 0)
        elif self.accept('=='):
            self.sum()
            self.emit(EQUAL, 0)

    def sum(self):
        self.product()
        while True:
            if self.accept('+'):
                self.product()
                self.emit(ADD, 0)
            elif self.accept('-'):
                self.product()
                self.emit(SUB, 0)
            else:
                break

    def product(self):
        self.atom()
        while self.accept('*'):
            self.atom()
            self.emit(MUL, 0)

    def atom(self):
        if self.accept('('):
            self.expression()
            self.expect(')')
        elif self.token() != '' and self.token()[0].isdigit():
            self.emit(PUSH, int(self.token()))
            self.pos += 1
        else:
            name = self.name()
            if self.accept('('):
                while not self.accept(')'):
                    self.expression()
                    self.accept(',')
                self.emit(CALL, self.function(name))
            else:
                if name not in self.slots:
                    raise SyntaxFault('unknown ' + name)
                self.emit(LOAD, self.slots[name])


class Frame(object):
    def __init__(self, function):
        self.locals = [0] * function.slots
        self.stack = [0] * 20
        self.top = 0

    def push(self, value):
        self.stack[self.top] = value
        self.top += 1

    def pop(self):
        self.top -= 1
        return self.stack[self.top]


def execute(function, frame, functions):
    pc = 0
    while True:
        driver.jit_merge_point(pc=pc, function=function, frame=frame, functions=functions)
        opcode = function.code[pc]
        operand = function.code[pc + 1]
        pc += 2
        if opcode == PUSH:
            frame.push(operand)
        elif opcode == LOAD:
            frame.push(frame.locals[operand])
        elif opcode == STORE:
            frame.locals[operand] = frame.pop()
        elif opcode == ADD:
            b = frame.pop()
            frame.push(frame.pop() + b)
        elif opcode == SUB:
            b = frame.pop()
            frame.push(frame.pop() - b)
        elif opcode == MUL:
            b = frame.pop()
            frame.push(frame.pop() * b)
        elif opcode == LESS:
            b = frame.pop()
            frame.push(int(frame.pop() < b))
        elif opcode == EQUAL:
            b = frame.pop()
            frame.push(int(frame.pop() == b))
        elif opcode == JUMP:
            pc = operand
            driver.can_enter_jit(pc=pc, function=function, frame=frame, functions=functions)
        elif opcode == JUMP_UNLESS:
            if not frame.pop():
                pc = operand
        elif opcode == CALL:
            callee = functions[operand]
            inner = Frame(callee)
            i = callee.arity
            while i > 0:
                i -= 1
                inner.locals[i] = frame.pop()
            frame.push(execute(callee, inner, functions))
        elif opcode == RETURN:
            return frame.pop()
        elif opcode == PRINT:
            print(frame.pop())
        elif opcode == DROP:
            frame.pop()


def dump(function):
    parts = []
    for i in range(0, len(function.code), 2):
        parts.append('%s %d' % (NAMES[function.code[i]], function.code[i + 1]))
    print('%s/%d: %s' % (function.name, function.arity, ', '.join(parts)))


GOOD = """
def main() {
    i = 0;
    while i < 5 { print fact(i); i = i + 1; }
    print fib(15);
    print gcd(48, 36);
    if fib(5) == 5 { print 1; } else { print 2; }
    skip(1);
    return sum(1000);
}
def skip(x) { if x == 1 { return 0; } print 999; }
def fact(n) { if n < 2 { return 1; } return n * fact(n - 1); }
def fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }
def gcd(a, b) { while 0 < b { if a < b { t = a; a = b; b = t; } else { a = a - b; } } return a; }
def sum(n) { s = 0; while 0 < n { s = s + n * n; n = n - 1; } return s; }
"""
BAD = ['def main() { return x; }', 'def main( { }', 'main', 'def f() { 1 + ; }', 'def f() { while 1 { }']


# How often to do it all is the program's argument; without one, once.
def entry_point(argv):
    times = int(argv[1]) if len(argv) > 1 else 1
    functions = Compiler(GOOD).program()
    for time in range(times):
        print(execute(functions[0], Frame(functions[0]), functions))
    dump(functions[1])
    for source in BAD:
        try:
            Compiler(source).program()
            print('accepted')
        except SyntaxFault as fault:
            print(fault.message)
    return 0


def target(driver, args):
    return entry_point, None

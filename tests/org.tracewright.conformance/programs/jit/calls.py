# covers: lib.jit-driver
# A machine whose programs call functions: the interpreter calls itself.
from rpython.rlib.jit import JitDriver

ARG, CONST, ADD, SUB, LESS, JUMP_IF_NOT, JUMP, CALL, RETURN, STORE = range(10)


class Function(object):
    _immutable_fields_ = ['code', 'size']

    def __init__(self, code, size):
        self.code = code
        self.size = size


class Functions(object):
    _immutable_fields_ = ['all[*]']

    def __init__(self, all):
        self.all = all


def location(pc, function, functions):
    return 'at %d' % pc


driver = JitDriver(greens=['pc', 'function', 'functions'], reds=['depth', 'top', 'stack', 'locals'],
                   get_printable_location=location, is_recursive=True)


def call(function, functions, argument, depth):
    stack = [0] * function.size
    locals = [argument, 0]
    top = 0
    pc = 0
    while True:
        driver.jit_merge_point(pc=pc, function=function, functions=functions, depth=depth, top=top, stack=stack, locals=locals)
        op = ord(function.code[pc])
        arg = ord(function.code[pc + 1])
        pc += 2
        if op == ARG:
            stack[top] = locals[arg]
            top += 1
        elif op == CONST:
            stack[top] = arg
            top += 1
        elif op == STORE:
            top -= 1
            locals[arg] = stack[top]
        elif op == ADD:
            top -= 1
            stack[top - 1] += stack[top]
        elif op == SUB:
            top -= 1
            stack[top - 1] -= stack[top]
        elif op == LESS:
            top -= 1
            stack[top - 1] = 1 if stack[top - 1] < stack[top] else 0
        elif op == JUMP_IF_NOT:
            top -= 1
            if stack[top] == 0:
                pc = arg
        elif op == JUMP:
            pc = arg
            driver.can_enter_jit(pc=pc, function=function, functions=functions, depth=depth, top=top, stack=stack, locals=locals)
        elif op == CALL:
            stack[top - 1] = call(functions.all[arg], functions, stack[top - 1], depth + 1)
        else:
            return stack[top - 1]


def assemble(pairs):
    return ''.join([chr(op) + chr(arg) for op, arg in pairs])


FIB = assemble([(ARG, 0), (CONST, 2), (LESS, 0), (JUMP_IF_NOT, 12), (ARG, 0), (RETURN, 0),
                (ARG, 0), (CONST, 1), (SUB, 0), (CALL, 0), (ARG, 0), (CONST, 2), (SUB, 0), (CALL, 0), (ADD, 0), (RETURN, 0)])
TWICE = assemble([(ARG, 0), (ARG, 0), (ADD, 0), (RETURN, 0)])
LOOP = assemble([(CONST, 1), (ARG, 0), (LESS, 0), (JUMP_IF_NOT, 30),
                 (ARG, 1), (ARG, 0), (CALL, 1), (ADD, 0), (STORE, 1), (ARG, 0), (CONST, 1), (SUB, 0), (STORE, 0), (JUMP, 0),
                 (CONST, 0), (ARG, 1), (RETURN, 0)])


def entry_point(argv):
    functions = Functions([Function(FIB, 8), Function(TWICE, 8), Function(LOOP, 8)])
    print(call(functions.all[0], functions, 17, 0))
    print(call(functions.all[2], functions, 3000, 0))
    return 0


def target(driver, args):
    return entry_point, None

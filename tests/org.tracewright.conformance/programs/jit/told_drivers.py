# covers: lib.jit-driver, target.contract
# A machine whose driver is told everything: where a position is, which loops to leave alone, how to treat loops in called programs; and a policy.
from rpython.jit.codewriter.policy import JitPolicy
from rpython.rlib.jit import JitDriver

ADD, CALL, LOOP, RETURN = range(4)
NAMES = ['ADD', 'CALL', 'LOOP', 'RETURN']


class Program(object):
    _immutable_fields_ = ['name', 'code', 'callee', 'is_cold', 'unrolls', 'stays_outside']

    def __init__(self, name, code, callee, is_cold=False, unrolls=False, stays_outside=False):
        self.name = name
        self.code = code
        self.callee = callee
        self.is_cold = is_cold
        self.unrolls = unrolls
        self.stays_outside = stays_outside


def printable(pc, program):
    return '%s %s' % (program.name, NAMES[ord(program.code[pc])])


def place(pc, program):
    # The end of the name is a lambda in UTF-8.
    return program.name + '.prog\xce\xbb', pc, program.code[pc]


def confirm(pc, program, n, total):
    return not program.is_cold or total < 0


def unrolls(pc, program):
    return program.unrolls


def stays_outside(pc, program):
    return program.stays_outside


driver = JitDriver(greens=['pc', 'program'], reds=['n', 'total'], get_printable_location=printable, get_location=place,
                   confirm_enter_jit=confirm, should_unroll_one_iteration=unrolls, can_never_inline=stays_outside)


def plain_mix(total, n):
    return (total * 3 + n) & 0xffff


def secret_mix(total, n):
    return (total * 5 + n) & 0xffff


def run(program, n):
    pc = 0
    total = 1
    while True:
        driver.jit_merge_point(pc=pc, program=program, n=n, total=total)
        op = ord(program.code[pc])
        if op == ADD:
            total = plain_mix(total, n) ^ secret_mix(total, n)
            pc += 1
        elif op == CALL:
            total += run(program.callee, 4 + (n & 3))
            pc += 1
        elif op == LOOP:
            n -= 1
            if n > 0:
                pc = 0
                driver.can_enter_jit(pc=pc, program=program, n=n, total=total)
            else:
                pc += 1
        else:
            return total


def assemble(ops):
    return ''.join([chr(op) for op in ops])


COUNT = assemble([ADD, LOOP, RETURN])
CALLING = assemble([CALL, ADD, LOOP, RETURN])


def entry_point(argv):
    print(run(Program('cold', COUNT, None, is_cold=True), 3000))
    print(run(Program('warm', COUNT, None), 3000))
    print(run(Program('caller', CALLING, Program('callee', COUNT, None)), 3000))
    print(run(Program('unrolling', CALLING, Program('unrolled', COUNT, None, unrolls=True)), 3000))
    print(run(Program('outer', CALLING, Program('outside', assemble([ADD, RETURN]), None, stays_outside=True)), 3000))
    return 0


class Policy(JitPolicy):
    def look_inside_function(self, function):
        return not function.__name__.startswith('secret_')


def jitpolicy(driver):
    return Policy()


def target(driver, args):
    return entry_point, None

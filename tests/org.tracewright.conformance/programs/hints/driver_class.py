# covers: lib.jit-driver
from rpython.rlib.jit import JitDriver


class CodeDriver(JitDriver):
    greens = ['pc', 'code']
    reds = ['acc']


driver = CodeDriver(name='code')


def run(code, acc):
    pc = 0
    while pc < len(code):
        driver.jit_merge_point(pc=pc, code=code, acc=acc)
        if code[pc] == '+':
            acc += 1
        elif code[pc] == '<' and acc < 3000:
            driver.can_enter_jit(pc=0, code=code, acc=acc)
            pc = 0
            continue
        else:
            acc *= 2
        pc += 1
    return acc


def entry_point(argv):
    print(run('+<*+', 4))
    return 0


def target(driver, args):
    return entry_point, None

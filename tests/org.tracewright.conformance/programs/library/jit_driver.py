# covers: lib.jit-driver
from rpython.rlib.jit import JitDriver, set_param


def get_printable_location(pc, code):
    return '%d %s' % (pc, code[pc])


driver = JitDriver(greens=['pc', 'code'], reds=['total', 'count'],
                   get_printable_location=get_printable_location)


def run(code, count):
    pc = 0
    total = 0
    while pc < len(code):
        driver.jit_merge_point(pc=pc, code=code, total=total, count=count)
        c = code[pc]
        if c == '+':
            total += count
        elif c == '*':
            total *= 2
        elif c == '<':
            count -= 1
            if count > 0:
                pc = 0
                driver.can_enter_jit(pc=pc, code=code, total=total, count=count)
                continue
        pc += 1
    return total


def entry_point(argv):
    set_param(driver, 'threshold', 3)
    print(run('++*<', 20))
    print(run('', 5))
    return 0


def target(driver, args):
    return entry_point, None

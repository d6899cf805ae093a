"""A loop that gets hot: prints the longest time, in microseconds, that one iteration took. That is the one in which the tracing compiler is loaded and run."""
import time
from rpython.rlib.jit import JitDriver, dont_look_inside


class Clock(object):
    def __init__(self):
        self.last = time.time()
        self.longest = 0.0


driver = JitDriver(greens=['pc', 'code'], reds=['n', 'clock'])


@dont_look_inside
def note(clock):
    now = time.time()
    if now - clock.last > clock.longest:
        clock.longest = now - clock.last
    clock.last = now


def run(code, n, clock):
    pc = 0
    while pc < len(code):
        driver.jit_merge_point(pc=pc, code=code, n=n, clock=clock)
        op = code[pc]
        pc += 1
        if op == 'c':
            note(clock)
        elif op == '-':
            n -= 1
        elif op == 'j' and n > 0:
            pc = 0
            driver.can_enter_jit(pc=pc, code=code, n=n, clock=clock)
    return n


def entry_point(argv):
    clock = Clock()
    run('c-j', 3000, clock)
    print(int(clock.longest * 1000000))
    return 0


def target(driver, args):
    return entry_point, None

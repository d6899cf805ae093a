# covers: lib.jit-driver
# The jump backwards is made in a function below a handler; what the loop raises later is none of that handler's business.
from rpython.rlib.jit import JitDriver

COUNT, JUMP, CHECK, END = range(4)


class Frame(object):
    def __init__(self, n):
        self.n = n
        self.seen = 0


class TooSmall(Exception):
    pass


driver = JitDriver(greens=['pc', 'code'], reds=['frame'])


def go_back(code, frame):
    driver.can_enter_jit(pc=0, code=code, frame=frame)
    return 0


def jump(code, frame):
    try:
        return go_back(code, frame)
    except TooSmall:
        frame.seen += 1000
        return len(code)
    except ZeroDivisionError:
        frame.seen += 2000
        return len(code)


def check(frame):
    if frame.n < 0:
        raise TooSmall


def step(frame):
    if frame.n == -3:
        raise ZeroDivisionError
    frame.seen += 100 // (frame.n + 3)


def run(code, frame):
    pc = 0
    while pc < len(code):
        driver.jit_merge_point(pc=pc, code=code, frame=frame)
        op = ord(code[pc])
        pc += 1
        if op == COUNT:
            frame.n -= 1
            step(frame)
        elif op == CHECK:
            check(frame)
        elif op == JUMP:
            pc = jump(code, frame)
    return frame.seen


def call(code, n):
    frame = Frame(n)
    try:
        return run(code, frame)
    except TooSmall:
        return -frame.seen
    except ZeroDivisionError:
        return frame.seen * 2


def entry_point(argv):
    for n in [3, 50, 3000]:
        print(call(''.join([chr(COUNT), chr(CHECK), chr(JUMP)]), n))
        print(call(''.join([chr(COUNT), chr(JUMP)]), n))
    return 0


def target(driver, args):
    return entry_point, None

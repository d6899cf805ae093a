# covers: lib.jit-driver
from rpython.rlib.jit import JitDriver

driver = JitDriver(greens=['step'], reds='auto', name='summing')
lecture = JitDriver(['step'])


def add_up(limit, step):
    i = 0
    total = 0
    while i < limit:
        driver.jit_merge_point(step=step)
        total += i
        i += step
    return total


def dispatch(limit, step):
    i = 0
    total = 0
    while True:
        lecture.start_dispatch_loop()
        total += i
        i += step
        if i >= limit:
            return total
        lecture.backward_jump()


def entry_point(argv):
    print(add_up(1000, 3))
    print(dispatch(1000, 3))
    return 0


def target(driver, args):
    return entry_point, None

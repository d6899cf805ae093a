# expect: call-error 13:9
from rpython.rlib.jit import JitDriver


def confirm(n):
    return 'yes'


driver = JitDriver(greens=[], reds=['n'], confirm_enter_jit=confirm)

def loop(n):
    while n > 0:
        driver.jit_merge_point(n=n)
        n -= 1
    return n


def entry_point(argv):
    return loop(len(argv))


def target(driver, args):
    return entry_point, None

# covers: lib.jit-driver, lib.jit-hints
# A field that is said to change seldom and keeps changing, beside one that does not change, and objects that are made in the loop with such fields.
from rpython.rlib.jit import JitDriver, dont_look_inside


class Settings(object):
    _immutable_fields_ = ['mode?', 'scale?']

    def __init__(self, mode, scale):
        self.mode = mode
        self.scale = scale


class Pair(object):
    _immutable_fields_ = ['left?', 'right?']

    def __init__(self, left, right):
        self.left = left
        self.right = right


SETTINGS = Settings(1, 3)

driver = JitDriver(greens=[], reds=['n', 'total', 'last'])


@dont_look_inside
def change(n):
    SETTINGS.mode = n & 7


def run(n):
    total = 0
    last = Pair(0, 0)
    while n > 0:
        driver.jit_merge_point(n=n, total=total, last=last)
        pair = Pair(n, total)
        total = (total * SETTINGS.scale + SETTINGS.mode + pair.left - pair.right + last.left) & 0xffffff
        pair.right = total
        if n % 300 == 0:
            change(n)
        if n % 5 == 0:
            last.left = n
            last = pair
        n -= 1
    return total + last.right


def entry_point(argv):
    print(run(20000))
    SETTINGS.scale = 5
    print(run(20000))
    return 0


def target(driver, args):
    return entry_point, None

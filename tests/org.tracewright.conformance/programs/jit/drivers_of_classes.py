# covers: lib.jit-driver
# Each class has a driver of its own, which its instances are asked for.
from rpython.rlib.jit import JitDriver


class Loop(object):
    def __init__(self, step):
        self.step = step


class Up(Loop):
    driver = JitDriver(greens=['self'], reds=['i', 'total'])

    def run(self, n):
        i = total = 0
        while i < n:
            self.driver.jit_merge_point(self=self, i=i, total=total)
            total += i
            i += self.step
        return total


class Down(Loop):
    driver = JitDriver(greens=[], reds=['i', 'self'])

    def run(self, n):
        i = n
        while i > 0:
            self.driver.jit_merge_point(i=i, self=self)
            i -= self.step
        return i


LOOPS = [Up(1), Down(3), Up(2)]


def entry_point(argv):
    for loop in LOOPS:
        print(loop.run(2000))
    return 0


def target(driver, args):
    return entry_point, None

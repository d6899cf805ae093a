# expect: call-error 19:13
# expect: call-error 29:13
# expect: call-error 35:13
from rpython.rlib.jit import JitDriver


class Machine(object):
    def __init__(self, driver):
        self.driver = driver


class Counter(Machine):
    def __init__(self, driver):
        self.driver = driver

    def run(self, n):
        while n > 0:
            # It may be the driver of either counter.
            self.driver.jit_merge_point(n=n, self=self)
            n -= 1


class Waiter(object):
    def __init__(self):
        self.driver = JitDriver(greens=[], reds='auto')

    def run(self, n):
        while n > 0:
            self.driver.jit_merge_point()
            n -= 1

    def again(self, n):
        while n > 0:
            # The greens and reds of another driver.
            waiting.jit_merge_point(m=n)
            n -= 1


waiting = JitDriver(greens=[], reds=['n'])
counters = [Counter(JitDriver(greens=[], reds=['n', 'self'])), Counter(JitDriver(greens=[], reds=['n', 'self']))]
waiter = Waiter()


def entry_point(argv):
    counters[len(argv) % 2].run(3)
    waiter.run(3)
    waiter.again(3)
    return 0


def target(driver, args):
    return entry_point

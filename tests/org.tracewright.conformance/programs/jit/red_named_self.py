# covers: lib.jit-driver
from rpython.rlib.jit import JitDriver

DRIVER = JitDriver(greens=['pc'], reds=['limit', 'total', 'self'])


class Machine(object):
    """The receiver is a red variable, and so an argument called self."""

    def __init__(self, code):
        self.code = code
        self.rounds = 0

    def run(self, limit):
        pc = 0
        total = 0
        while True:
            DRIVER.jit_merge_point(pc=pc, self=self, total=total, limit=limit)
            total += self.code[pc]
            pc += 1
            if pc == len(self.code):
                self.rounds += 1
                if self.rounds == limit:
                    return total
                pc = 0
                DRIVER.can_enter_jit(pc=pc, self=self, total=total, limit=limit)


def entry_point(argv):
    print(Machine([1, 2, 3]).run(2000 + len(argv)))
    return 0


def target(driver, args):
    return entry_point, None

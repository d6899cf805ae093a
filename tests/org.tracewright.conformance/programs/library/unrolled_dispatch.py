# covers: lib.unroll, import.loops
from rpython.rlib.unroll import unrolling_iterable


class Machine(object):
    def __init__(self):
        self.stack = []

    def do_push(self, n):
        self.stack.append(n)

    def do_add(self, n):
        self.stack.append(self.stack.pop() + self.stack.pop() + n)

    def do_dup(self, n):
        top = self.stack.pop()
        self.stack.append(top)
        self.stack.append(top)

    def run(self, program):
        for code, operand in program:
            for number, name in DISPATCH:
                if code == number:
                    getattr(self, name)(operand)
                    break
            else:
                print('bad code')
        return self.stack.pop()


NAMES = [name for name in sorted(dir(Machine)) if name.startswith('do_')]
DISPATCH = unrolling_iterable([(i, name) for i, name in enumerate(NAMES)])
ADD, DUP, PUSH = range(3)


def entry_point(argv):
    print(' '.join(NAMES))
    print(Machine().run([(PUSH, 5), (DUP, 0), (ADD, 1), (DUP, 0), (ADD, 0), (9, 9)]))
    return 0


def target(driver, args):
    return entry_point, None

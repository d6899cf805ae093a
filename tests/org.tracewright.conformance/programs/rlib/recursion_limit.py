# covers: lib.rstackovf
"""An evaluator that gives up on programs that recurse too deep, and goes on with the next."""
from rpython.rlib import rstackovf


class Error(Exception):
    def __init__(self, text):
        self.text = text


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def down(n):
    return down(n - 1) + n


def evaluate(name, a, b):
    try:
        if name == 'ackermann':
            return ackermann(a, b)
        if name == 'down':
            return down(a)
        raise Error('no function ' + name)
    except rstackovf.StackOverflow:
        rstackovf.check_stack_overflow()
        raise Error('recursion in ' + name)


def entry_point(argv):
    for name, a, b in [('ackermann', 2, 3), ('down', 10, 0), ('up', 0, 0), ('ackermann', 1, 40), ('down', -1, 0)]:
        try:
            print('%s %d' % (name, evaluate(name, a, b)))
        except Error as error:
            print(error.text)
    return 0


def target(driver, args):
    return entry_point, None

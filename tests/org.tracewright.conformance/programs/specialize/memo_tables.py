# covers: specialize.memo, specialize.arg, lib.unroll
"""Functions that are called while the program is translated: on classes, strings and numbers."""
from rpython.rlib.objectmodel import specialize
from rpython.rlib.unroll import unrolling_iterable


class Instruction(object):
    size = 1
    name = 'nop'


class Push(Instruction):
    size = 2
    name = 'push'


class Jump(Instruction):
    size = 3
    name = 'jump'


CALLED = []


@specialize.memo()
def description(cls):
    CALLED.append(cls.__name__)
    return cls.name + '/' + str(cls.size)


@specialize.memo()
def maker(cls):
    """A function for each class, made once."""
    def make(text):
        return cls.name + ' ' + text
    return make


@specialize.memo()
def squares(n):
    return [i * i for i in range(n)]


@specialize.arg(0)
def square_sum(n):
    total = 0
    for value in squares(n):
        total += value
    return total


@specialize.arg(0)
def describe(cls, text):
    make = maker(cls)
    return make(text)


CLASSES = unrolling_iterable([Instruction, Push, Jump])


def entry_point(argv):
    for cls in CLASSES:
        print(description(cls) + ' ' + describe(cls, 'x'))
    chosen = Push
    if len(argv) > 3:
        chosen = Jump
    print(description(chosen))
    print(square_sum(4) + square_sum(10))
    print(squares(5)[2])
    return 0


def target(driver, args):
    return entry_point, None

# covers: lib.sourcetools, import.decorators, import.closures
"""Functions made from one by renaming, so that each has types of its own."""
from rpython.tool.sourcetools import func_with_new_name, func_renamer


def template(items):
    total = items[0]
    for item in items[1:]:
        total = total + item
    return total


sum_of_ints = func_with_new_name(template, 'sum_of_ints')
sum_of_texts = func_with_new_name(template, 'sum_of_texts')
sum_of_floats = func_with_new_name(template, 'sum_of_floats')


def counted(name):
    def decorate(function):
        @func_renamer('counted_' + name)
        def wrapper(n):
            CALLS.append(name)
            return function(n)
        return wrapper
    return decorate


class Calls(object):
    def __init__(self):
        self.names = []

    def append(self, name):
        self.names.append(name)


CALLS = Calls()


@counted('square')
def square(n):
    return n * n


@counted('half')
def half(n):
    return n // 2


NAMES = [function.__name__ for function in [sum_of_ints, sum_of_texts, square, half]]


def entry_point(argv):
    print(sum_of_ints([1, 2, 3]))
    print(sum_of_texts(['a', 'b', 'c']))
    print(sum_of_floats([0.5, 0.25]))
    print(square(half(9)))
    print(' '.join(CALLS.names))
    print(' '.join(NAMES))
    return 0


def target(driver, args):
    return entry_point, None

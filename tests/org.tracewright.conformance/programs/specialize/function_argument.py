# covers: specialize.arg, functions.values
from rpython.rlib.objectmodel import specialize


def increment(n):
    return n + 1


def exclaim(text):
    return text + '!'


@specialize.arg(0)
def apply(function, value):
    return function(function(value))


def entry_point(argv):
    print(apply(increment, 5))
    print(apply(exclaim, 'hey'))
    return 0


def target(driver, args):
    return entry_point, None

# covers: specialize.arg-or-var
from rpython.rlib.objectmodel import specialize


@specialize.arg_or_var(1)
def scale(n, factor):
    return n * factor


def entry_point(argv):
    print(scale(3, 2))
    print(scale(3, 10))
    total = 0
    for factor in range(4):
        total += scale(5, factor)
    print(total)
    return 0


def target(driver, args):
    return entry_point, None

# covers: specialize.ll
from rpython.rlib.objectmodel import specialize


@specialize.ll()
def larger(a, b):
    if a > b:
        return a
    return b


def entry_point(argv):
    print(larger(3, 8))
    print(larger(2.5, 1.5))
    return 0


def target(driver, args):
    return entry_point, None

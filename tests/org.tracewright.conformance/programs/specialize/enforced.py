# covers: specialize.enforceargs
from rpython.rlib.objectmodel import enforceargs


@enforceargs(int, str)
def label(n, text):
    return text + str(n)


@enforceargs(float)
def half(x):
    return x / 2.0


def entry_point(argv):
    print(label(3, 'n'))
    print(half(5.0))
    return 0


def target(driver, args):
    return entry_point, None

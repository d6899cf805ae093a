# covers: specialize.argtype
from rpython.rlib.objectmodel import specialize


@specialize.argtype(0)
def twice(x):
    return x + x


@specialize.argtype(0, 1)
def pair_up(a, b):
    return (a, b)


def entry_point(argv):
    print(twice(21))
    print(twice('ab'))
    print(twice(1.25))
    print(len(twice([1, 2])))
    n, s = pair_up(len(argv), 'x')
    print(n)
    print(s)
    s, n = pair_up('y', 5)
    print(s)
    print(n)
    return 0


def target(driver, args):
    return entry_point, None

# covers: specialize.arglistitemtype
from rpython.rlib.objectmodel import specialize


@specialize.arglistitemtype(0)
def last(items):
    return items[len(items) - 1]


def entry_point(argv):
    print(last([1, 2, 3]))
    print(last(['a', 'b']))
    print(last([0.5]))
    return 0


def target(driver, args):
    return entry_point, None

# covers: specialize.call-location
from rpython.rlib.objectmodel import specialize


@specialize.call_location()
def same(x):
    return x


def entry_point(argv):
    print(same(1) + 1)
    print(same('a') + 'b')
    print(same(2.5) * 2.0)
    return 0


def target(driver, args):
    return entry_point, None

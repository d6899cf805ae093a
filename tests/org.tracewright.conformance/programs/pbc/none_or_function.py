# covers: functions.values, types.none-mix
def double(n):
    return n * 2


def negate(n):
    return -n


def apply(function, n):
    if function is None:
        return n
    return function(n)


TABLE = [double, None, negate]


def entry_point(argv):
    for function in TABLE:
        print(apply(function, 21))
    return 0


def target(driver, args):
    return entry_point, None

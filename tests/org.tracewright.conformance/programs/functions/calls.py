# covers: functions.calls
def add(a, b):
    return a + b


def twice(n):
    return add(n, n)


def nothing():
    pass


def entry_point(argv):
    nothing()
    print(add(1, 2))
    print(twice(add(3, 4)))
    print(twice(twice(twice(1))))
    return 0


def target(driver, args):
    return entry_point, None

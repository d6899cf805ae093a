# covers: functions.values, functions.keywords, functions.defaults
def add(a, b=3, c=1):
    return a * 100 + b * 10 + c


def swapped(a, c=5, b=7):
    return a * 1000 + b * 100 + c * 10


def plain(a, b, c=0):
    return a + b + c


def only_two(b, a):
    return b * 7 - a


FUNCTIONS = [add, swapped]
BINARY = [add, swapped, plain, only_two]
NAMED = {'add': add, 'swapped': swapped, 'plain': plain}


def every(functions):
    for function in functions:
        print(function(1))
        print(function(2, 3))
        print(function(2, c=4))
        print(function(2, b=4, c=6))
        print(function(b=8, a=9))
        print(function(*(4, 5)))


def binary(functions, x, y):
    result = 0
    for function in functions:
        result = result * 3 + function(x, y)
    return result


def by_name(name, x):
    function = NAMED.get(name, None)
    if function is None:
        return -1
    return function(x, b=x + 1)


def chosen(flag):
    return add if flag else swapped


class Handler(object):
    def __init__(self, action):
        self.action = action

    def run(self, x):
        return self.action(x) + self.action(x, b=0)


def same(one, other):
    return one is other


def entry_point(argv):
    every(FUNCTIONS)
    print(binary(BINARY, 2, 3))
    print(by_name('add', 1) + by_name('swapped', 2) * by_name('plain', 3))
    print(by_name('none', 4))
    print(Handler(chosen(len(argv) > 0)).run(1))
    print(Handler(chosen(len(argv) > 5)).run(1))
    print(same(chosen(len(argv) > 5), swapped))
    print(same(chosen(len(argv) > 5), add))
    print(chosen(True) == add)
    return 0


def target(driver, args):
    return entry_point, None

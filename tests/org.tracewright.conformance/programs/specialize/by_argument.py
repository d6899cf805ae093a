# covers: specialize.arg
from rpython.rlib.objectmodel import specialize


@specialize.arg(0)
def compute(kind, a, b):
    if kind == 'add':
        return a + b
    if kind == 'join':
        return a * 10 + b
    return a


@specialize.arg(1)
def repeat(text, times):
    result = ''
    for i in range(times):
        result += text
    return result


def entry_point(argv):
    print(compute('add', 3, 4))
    print(compute('join', 3, 4))
    print(compute('first', 3, 4))
    print(repeat('ab', 2))
    print(repeat('xy', 3))
    return 0


def target(driver, args):
    return entry_point, None

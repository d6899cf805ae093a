# covers: specialize.call-location, specialize.arg-or-var, specialize.arglistitemtype, specialize.ll, specialize.enforceargs
"""One source, several graphs: by place of the call, by constants, by items and by low-level types."""
from rpython.rlib.objectmodel import specialize, enforceargs


class Cell(object):
    def __init__(self, value):
        self.value = value


@specialize.call_location()
def hold(value):
    """Each call has a list of its own."""
    result = []
    result.append(value)
    return result


@specialize.arg_or_var(1)
def power(base, exponent):
    result = 1
    while exponent > 0:
        result *= base
        exponent -= 1
    return result


@specialize.arglistitemtype(0)
def last(items):
    return items[len(items) - 1]


@specialize.arglistitemtype(0)
def rotated(items):
    return items[1:] + items[:1]


@specialize.ll()
def larger(a, b):
    if a > b:
        return a
    return b


@enforceargs(int, float)
def scaled(n, x):
    return n * x


@enforceargs(str, None)
def labelled(name, value):
    return name + '=' + value


class Account(object):
    @enforceargs(None, int)
    def __init__(self, balance):
        self.balance = balance

    @specialize.call_location()
    def history(self, entry):
        return [entry, entry]


def entry_point(argv):
    print(len(hold(1)) + hold(2)[0])
    print(hold('text')[0] + '%.1f' % hold(2.5)[0])
    n = len(argv) + 2
    print('%d %d %d' % (power(2, 10), power(3, n), power(n, 2)))
    print('%d %s %.1f' % (last([1, 2]), last(['a', 'b']), last([0.5])))
    print('%d %s' % (rotated([1, 2, 3])[0], ''.join(rotated(['x', 'y', 'z']))))
    print('%d %.2f %s' % (larger(3, n), larger(0.5, 0.25), larger('a', 'b')))
    print('%.1f %s' % (scaled(3, 2), labelled('a', 'b')))
    account = Account(True)
    print('%d %d %s' % (account.balance, account.history(4)[1], account.history('h')[0]))
    return 0


def target(driver, args):
    return entry_point, None

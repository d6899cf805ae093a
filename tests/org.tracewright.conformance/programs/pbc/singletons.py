# covers: globals.instance-state, classes.override
class Value(object):
    def truth(self):
        return True

    def show(self):
        return '?'


class Nil(Value):
    def truth(self):
        return False

    def show(self):
        return 'nil'


class Int(Value):
    def __init__(self, n):
        self.n = n

    def truth(self):
        return self.n != 0

    def show(self):
        return str(self.n)


nil = Nil()
CACHE = [Int(i) for i in range(10)]


def integer(n):
    if 0 <= n < 10:
        return CACHE[n]
    return Int(n)


def entry_point(argv):
    for value in [nil, integer(0), integer(7), integer(100)]:
        print(value.show())
        print(value.truth())
    print(integer(3) is integer(3))
    print(integer(30) is integer(30))
    return 0


def target(driver, args):
    return entry_point, None

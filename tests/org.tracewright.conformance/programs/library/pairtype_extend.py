# covers: lib.pairtype, import.metaclasses
from rpython.tool.pairtype import extendabletype

Value = extendabletype('Value', (object,), {})


class Int(Value):
    def __init__(self, n):
        self.n = n


class Pair(Value):
    def __init__(self, left, right):
        self.left = left
        self.right = right


def add_total():
    def int_total(self):
        return self.n

    def pair_total(self):
        return self.left.total() + self.right.total()

    def no_total(self):
        return 0
    extendabletype('__extend__', (Int,), {'total': int_total})
    extendabletype('__extend__', (Pair,), {'total': pair_total})
    extendabletype('__extend__', (Value,), {'total': no_total})


add_total()


def entry_point(argv):
    print(Pair(Int(3), Pair(Int(4), Int(5))).total())
    return 0


def target(driver, args):
    return entry_point, None

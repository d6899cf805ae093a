# covers: lib.listsort
from rpython.rlib.listsort import make_timsort_class

TimSort = make_timsort_class()
NumberSort = make_timsort_class()


class ByLength(TimSort):
    def lt(self, a, b):
        if len(a) != len(b):
            return len(a) < len(b)
        return a < b


def entry_point(argv):
    words = ['pear', 'fig', 'banana', 'kiwi', 'date', 'plum', 'nut']
    ByLength(words).sort()
    print(' '.join(words))
    numbers = [(i * 37) % 101 for i in range(60)]
    NumberSort(numbers).sort()
    print(numbers[0])
    print(numbers[30])
    print(numbers[59])
    return 0


def target(driver, args):
    return entry_point, None

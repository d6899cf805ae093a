# covers: lib.listsort, beyond.list-sort
from rpython.rlib import listsort
from rpython.rlib.listsort import make_timsort_class

IntSort = make_timsort_class()
FloatSort = listsort.make_timsort_class()


class Record(object):
    def __init__(self, name, size):
        self.name = name
        self.size = size


class BySize(make_timsort_class()):
    def lt(self, a, b):
        return a.size < b.size


ByName = make_timsort_class(lt=lambda a, b: a.name < b.name)


class Columns(object):
    """Two lists that are sorted together, through an index."""

    def __init__(self, keys, values):
        self.keys = keys
        self.values = values

    def sort(self):
        keys = self.keys
        order = list(range(len(keys)))
        sorter = OrderSort(order)
        sorter.keys = keys
        sorter.sort()
        self.keys = [keys[i] for i in order]
        self.values = [self.values[i] for i in order]


class OrderSort(make_timsort_class()):
    keys = ['']

    def lt(self, a, b):
        return self.keys[a] < self.keys[b]


def entry_point(argv):
    numbers = [(i * 7919) % 101 for i in range(60)]
    IntSort(numbers).sort()
    print(' '.join([str(n) for n in numbers]))
    records = [Record(name, len(name) % 4) for name in 'kiwi fig pear apple banana date cherry plum elderberry'.split(' ')]
    BySize(records).sort()
    print(' '.join([record.name for record in records]))
    ByName(records).sort()
    print(' '.join([record.name for record in records]))
    columns = Columns(['c', 'a', 'b', 'a'], [1, 2, 3, 4])
    columns.sort()
    print(' '.join(['%s%d' % (columns.keys[i], columns.values[i]) for i in range(4)]))
    words = ['b', 'A', 'c']
    words.sort()
    print(' '.join(words))
    floats = [2.5, -1.0, 0.5]
    FloatSort(floats).sort()
    print(' '.join(['%.1f' % x for x in floats]))
    return 0


def target(driver, args):
    return entry_point, None

"""Sorting with an order of one's own."""


def make_timsort_class(getitem=None, setitem=None, length=None, getitem_slice=None, lt=None):
    class TimSort(object):
        def __init__(self, list, listlength=None):
            self.list = list

        def lt(self, a, b):
            if lt is not None:
                return lt(a, b)
            return a < b

        def sort(self):
            items = self.list
            for i in range(1, len(items)):
                item = items[i]
                j = i
                while j > 0 and self.lt(item, items[j - 1]):
                    items[j] = items[j - 1]
                    j -= 1
                items[j] = item
    return TimSort


TimSort = make_timsort_class()

"""Stable sorting of lists with an order of one's own."""

SHORT_RUN = 8


def make_timsort_class(getitem=None, setitem=None, length=None, getitem_slice=None, lt=None):
    """A class `Sort(list).sort()`; each call makes a class of its own, for lists of one type."""
    if getitem is None:
        def getitem(list, item):
            return list[item]
    if setitem is None:
        def setitem(list, item, value):
            list[item] = value
    if length is None:
        def length(list):
            return len(list)
    if getitem_slice is None:
        def getitem_slice(list, start, stop):
            return list[start:stop]
    if lt is None:
        def lt(a, b):
            return a < b

    class TimSort(object):
        """Short runs are sorted by insertion, then merged from the bottom up."""

        def __init__(self, list, listlength=-1):
            self.list = list
            if listlength < 0:
                listlength = length(list)
            self.listlength = listlength

        def setitem(self, item, value):
            setitem(self.list, item, value)

        def getitem(self, item):
            return getitem(self.list, item)

        def lt(self, a, b):
            """Override for another order."""
            return lt(a, b)

        def le(self, a, b):
            return not self.lt(b, a)

        def sort(self):
            size = self.listlength
            start = 0
            while start < size:
                self.insertion_sort(start, min(start + SHORT_RUN, size))
                start += SHORT_RUN
            width = SHORT_RUN
            while width < size:
                start = 0
                while start + width < size:
                    self.merge(start, start + width, min(start + 2 * width, size))
                    start += 2 * width
                width *= 2

        def insertion_sort(self, start, stop):
            for i in range(start + 1, stop):
                value = self.getitem(i)
                j = i
                while j > start and self.lt(value, self.getitem(j - 1)):
                    self.setitem(j, self.getitem(j - 1))
                    j -= 1
                self.setitem(j, value)

        def merge(self, start, middle, stop):
            if self.le(self.getitem(middle - 1), self.getitem(middle)):
                return
            left = getitem_slice(self.list, start, middle)
            count = middle - start
            i = 0
            j = middle
            place = start
            while i < count:
                value = getitem(left, i)
                if j < stop and self.lt(self.getitem(j), value):
                    value = self.getitem(j)
                    j += 1
                else:
                    i += 1
                self.setitem(place, value)
                place += 1

    return TimSort


TimSort = make_timsort_class()

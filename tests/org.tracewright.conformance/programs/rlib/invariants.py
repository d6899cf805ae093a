# covers: lib.debug
"""A heap that checks itself, and stops the program where it is broken beyond repair."""
from rpython.rlib.debug import check_nonneg, debug_print, fatalerror, ll_assert, make_sure_not_resized


class Heap(object):
    def __init__(self, capacity):
        self.items = make_sure_not_resized([0] * capacity)
        self.size = 0

    def check(self):
        for i in range(1, self.size):
            parent = (i - 1) >> 1
            check_nonneg(parent)
            if self.items[parent] > self.items[i]:
                fatalerror('the heap is not in order')

    def push(self, item):
        ll_assert(self.size < len(self.items), 'the heap is full')
        i = self.size
        self.size += 1
        while i > 0:
            parent = (i - 1) >> 1
            if self.items[parent] <= item:
                break
            self.items[i] = self.items[parent]
            i = parent
        self.items[i] = item
        debug_print('pushed', item)

    def pop(self):
        result = self.items[0]
        self.size -= 1
        last = self.items[self.size]
        i = 0
        while 2 * i + 1 < self.size:
            child = 2 * i + 1
            if child + 1 < self.size and self.items[child + 1] < self.items[child]:
                child += 1
            if self.items[child] >= last:
                break
            self.items[i] = self.items[child]
            i = child
        self.items[i] = last
        return result


def entry_point(argv):
    heap = Heap(20)
    for i in range(12):
        heap.push(i * 7 % 13)
        heap.check()
    result = []
    while heap.size > 0:
        result.append(heap.pop())
        heap.check()
    print(' '.join([str(item) for item in result]))
    return 0


def target(driver, args):
    return entry_point, None

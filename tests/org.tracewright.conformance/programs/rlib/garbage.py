# covers: lib.rgc, special.del
from rpython.rlib import rgc
from rpython.rlib.rgc import ll_arraycopy


class Buffer(object):
    """A gap buffer on a list of fixed length, moved by array copies."""

    def __init__(self, size):
        self.items = ['\x00'] * size
        self.gap_start = 0
        self.gap_end = size

    def __del__(self):
        pass

    def move(self, place):
        if place < self.gap_start:
            count = self.gap_start - place
            ll_arraycopy(self.items, self.items, place, self.gap_end - count, count)
            self.gap_start -= count
            self.gap_end -= count
        else:
            count = place - self.gap_start
            ll_arraycopy(self.items, self.items, self.gap_end, self.gap_start, count)
            self.gap_start += count
            self.gap_end += count

    def insert(self, place, text):
        self.move(place)
        if self.gap_end - self.gap_start < len(text):
            self.grow(len(text))
        for c in text:
            self.items[self.gap_start] = c
            self.gap_start += 1

    def grow(self, more):
        items = ['\x00'] * (len(self.items) * 2 + more)
        tail = len(self.items) - self.gap_end
        ll_arraycopy(self.items, items, 0, 0, self.gap_start)
        ll_arraycopy(self.items, items, self.gap_end, len(items) - tail, tail)
        self.gap_end = len(items) - tail
        self.items = items

    def text(self):
        return ''.join(self.items[:self.gap_start]) + ''.join(self.items[self.gap_end:])


def entry_point(argv):
    buffer = Buffer(8)
    buffer.insert(0, 'world')
    buffer.insert(0, 'hello ')
    buffer.insert(5, ', big')
    buffer.insert(16, '!')
    print(buffer.text())
    numbers = [1, 2, 3, 4, 5]
    ll_arraycopy(numbers, numbers, 0, 1, 4)
    print(' '.join([str(n) for n in numbers]))
    ll_arraycopy(numbers, numbers, 1, 0, 4)
    print(' '.join([str(n) for n in numbers]))
    for i in range(3):
        buffer = Buffer(i)
        rgc.collect()
    return 0


def target(driver, args):
    return entry_point, None

# covers: special.slice, special.iter
class Window(object):
    def __init__(self, items):
        self.items = items

    def __getslice__(self, start, stop):
        assert start >= 0
        assert stop >= 0
        return Window(self.items[start:stop])

    def __setslice__(self, start, stop, other):
        for i in range(stop - start):
            self.items[start + i] = other.items[i]

    def __len__(self):
        return len(self.items)

    def __iter__(self):
        return Walk(self.items)


class Walk(object):
    def __init__(self, items):
        self.items = items
        self.at = 0

    def __iter__(self):
        return self

    def next(self):
        if self.at == len(self.items):
            raise StopIteration
        self.at += 1
        return self.items[self.at - 1]


def entry_point(argv):
    window = Window([1, 2, 3, 4, 5])
    for n in window[1:4]:
        print n
    window[0:2] = Window([10, 20])
    total = 0
    for n in window:
        total += n
    print total
    return 0


def target(driver, args):
    return entry_point, None

# covers: iter.own, special.iter
class Countdown(object):
    def __init__(self, start):
        self.current = start

    def __iter__(self):
        return self

    def next(self):
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1

    __next__ = next


class Range(object):
    def __init__(self, low, high):
        self.low = low
        self.high = high

    def __iter__(self):
        return RangeIterator(self)


class RangeIterator(object):
    def __init__(self, owner):
        self.value = owner.low
        self.end = owner.high

    def __iter__(self):
        return self

    def next(self):
        if self.value >= self.end:
            raise StopIteration
        value = self.value
        self.value += 1
        return value

    __next__ = next


def entry_point(argv):
    for i in Countdown(3):
        print(i)
    r = Range(2, 5)
    for a in r:
        for b in r:
            print(a * b)
    return 0


def target(driver, args):
    return entry_point, None

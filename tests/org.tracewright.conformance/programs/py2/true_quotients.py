# covers: dialect.future-division, dialect.print-call
from __future__ import division


def mean(numbers):
    total = 0
    for n in numbers:
        total += n
    return total / len(numbers)


class Ratio(object):
    def __init__(self, top, bottom):
        self.top = top
        self.bottom = bottom

    def value(self):
        return self.top / self.bottom

    def whole(self):
        return self.top // self.bottom


def halve(n):
    n /= 2
    return n


def entry_point(argv):
    print('%.6f' % mean([1, 2, 4]))
    print('%.3f' % Ratio(22, 7).value())
    print(Ratio(-7, 2).whole())
    print(Ratio(-7, 2).value())
    print(halve(7.0))
    print(halve(5 * len(argv)))
    print(1 / 4 + 3 // 4)
    return 0


def target(driver, args):
    return entry_point, None

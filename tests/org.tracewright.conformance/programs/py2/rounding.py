# covers: floats.arith, floats.math
"""round() with and without places: halves go away from zero, as Python 2 has it."""


def prices(amounts, rate):
    total = 0.0
    for amount in amounts:
        total += round(amount * rate, 2)
    return round(total, 2)


class Histogram(object):
    def __init__(self, width):
        self.width = width
        self.counts = {}

    def add(self, x):
        place = int(round(x / self.width))
        self.counts[place] = self.counts.get(place, 0) + 1

    def show(self):
        keys = self.counts.keys()
        keys.sort()
        return ' '.join(['%d:%d' % (key, self.counts[key]) for key in keys])


def entry_point(argv):
    for x in [0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 0.125, 0.375, -0.125, 1234.5678, 0.045, 1e16, 1e300]:
        print round(x), round(x, 1), round(x, 2), round(x, len(argv) + 2)
    for x in [15.0, 25.0, 1234.0, 5.0, 4.9, -15.0]:
        print round(x, -1), round(x, -2), round(x, -len(argv) - 2)
    print round(7), round(True)
    infinity = 1e300 * 1e300
    print round(infinity), round(-infinity, 2)
    print prices([9.99, 0.5, 120.0], 0.075)
    histogram = Histogram(0.5)
    for i in range(20):
        histogram.add(i * 0.15 - 1.0)
    print histogram.show()
    return 0


def target(driver, args):
    return entry_point, None

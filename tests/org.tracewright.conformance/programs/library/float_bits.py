# covers: lib.rfloat
from rpython.rlib.longlong2float import float2longlong, longlong2float


class Cell(object):
    def __init__(self):
        self.bits = 0


def entry_point(argv):
    cell = Cell()
    for x in [0.0, 1.0, -2.5, 1e300]:
        cell.bits = float2longlong(x)
        print('%d %d' % (cell.bits, longlong2float(cell.bits) == x))
    cell.bits = len(argv)
    return 0


def target(driver, args):
    return entry_point, None

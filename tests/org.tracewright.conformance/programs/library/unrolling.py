# covers: lib.unroll, import.attribute-functions
from rpython.rlib.unroll import unrolling_iterable

FIELDS = unrolling_iterable(['width', 'height', 'name'])
CODES = unrolling_iterable(list(enumerate(['push', 'pop', 'add'])))


class Box(object):
    def __init__(self):
        self.width = 3
        self.height = 4
        self.name = 'box'


def show(box):
    for field in FIELDS:
        print('%s %s' % (field, getattr(box, field)))


def name_of(code):
    for number, name in CODES:
        if code == number:
            return name
    return 'unknown'


def entry_point(argv):
    show(Box())
    for code in range(4):
        print(name_of(code))
    return 0


def target(driver, args):
    return entry_point, None

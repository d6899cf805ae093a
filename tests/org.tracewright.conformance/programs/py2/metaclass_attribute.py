# covers: import.metaclasses, lib.pairtype
from rpython.tool.pairtype import extendabletype, pair, pairtype


class Shape(object):
    __metaclass__ = extendabletype

    def __init__(self, size):
        self.size = size


class Square(Shape):
    pass


class __extend__(Shape):
    def area(self):
        return 0


class __extend__(Square):
    def area(self):
        return self.size * self.size


class __extend__(pairtype(Shape, Square)):
    def meet((left, right)):
        return 'shape and square'


class __extend__(pairtype(Square, Square)):
    def meet((left, right)):
        return 'two squares'


MEETINGS = [pair(Shape(1), Square(1)).meet(), pair(Square(1), Square(2)).meet()]


def entry_point(argv):
    for shape in [Shape(3), Square(4)]:
        print shape.area()
    for text in MEETINGS:
        print text
    return 0


def target(driver, args):
    return entry_point, None

# expect: union-error shared/shapes.py 17:19
# because: shared/shapes.py 11
# because: 9
from shared.shapes import Shape, Square, total


class Label(Shape):
    def area(self, scale):
        return 'large'


def entry_point(argv):
    print(total([Square(), Label(), Shape()]))
    return 0


def target(driver, args):
    return entry_point, None

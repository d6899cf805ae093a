# expect: override-mismatch shared/shapes.py 17:19
# because: 9
# because: shared/shapes.py 10
# because: shared/shapes.py 2
from shared.shapes import Shape, Square, total


class Circle(Shape):
    def area(self):
        return 3


def entry_point(argv):
    print(total([Square(), Circle(), Shape()]))
    return 0


def target(driver, args):
    return entry_point, None

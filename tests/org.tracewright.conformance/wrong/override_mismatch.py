# expect: override-mismatch 17:11
# because: 9
class Shape(object):
    def area(self):
        return 0


class Square(Shape):
    def area(self, scale):
        return scale


def entry_point(argv):
    shape = Shape()
    if len(argv) > 1:
        shape = Square()
    print(shape.area())
    return 0


def target(driver, args):
    return entry_point, None

# expect: union-error 18:11
# because: 6
# because: 11
class Shape(object):
    def name(self):
        return 'shape'


class Square(Shape):
    def name(self):
        return 4


def entry_point(argv):
    shape = Shape()
    if len(argv) > 1:
        shape = Square()
    print(shape.name())
    return 0


def target(driver, args):
    return entry_point, None

# covers: classes.attributes, functions.bound-methods
class Rectangle(object):
    def __init__(self, width, height):
        self.width = width
        self.height = height

    @property
    def area(self):
        return self.width * self.height

    def grow(self, by):
        self.width += by
        return self


class Square(Rectangle):
    def __init__(self, side):
        Rectangle.__init__(self, side, side)


def entry_point(argv):
    for shape in [Rectangle(2, 3), Square(4)]:
        print(shape.area)
        print(shape.grow(1).area)
    return 0


def target(driver, args):
    return entry_point, None

class Shape(object):
    def area(self, scale):
        return 1 * scale

    def name(self):
        return 'shape'


class Square(Shape):
    def area(self, scale):
        return 2 * scale


def total(shapes):
    result = 0
    for shape in shapes:
        result += shape.area(3)
    return result

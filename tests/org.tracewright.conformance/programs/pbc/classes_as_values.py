# covers: functions.class-values, globals.prebuilt-containers
class Shape(object):
    def __init__(self, size):
        self.size = size

    def area(self):
        return 0


class Square(Shape):
    def area(self):
        return self.size * self.size


class Line(Shape):
    pass


class Cube(Shape):
    def __init__(self, size):
        Shape.__init__(self, size)
        self.depth = size

    def area(self):
        return 6 * self.size * self.depth


KINDS = {'square': Square, 'line': Line, 'cube': Cube}


def entry_point(argv):
    for name in ['cube', 'line', 'square']:
        cls = KINDS[name]
        shape = cls(3)
        print('%s %d' % (name, shape.area()))
        print(isinstance(shape, Square))
    return 0


def target(driver, args):
    return entry_point, None

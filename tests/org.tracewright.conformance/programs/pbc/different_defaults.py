# covers: functions.values, functions.defaults, classes.override, functions.class-values
def small(x, step=1):
    return x + step


def large(x, step=100):
    return x + step


def scaled(x, step=2, factor=3):
    return x * factor + step


class Shape(object):
    def scale(self, x, by=2, times=1):
        return x * by * times


class Square(Shape):
    def scale(self, x, times=3, by=5):
        return x * by + times


class Circle(Shape):
    def __init__(self, radius=7, label='circle'):
        self.radius = radius
        self.label = label


class Ring(Shape):
    def __init__(self, label='ring', radius=9):
        self.radius = radius + 1
        self.label = label


def build(cls):
    return [cls(), cls(radius=2), cls(label='named'), cls(radius=3, label='both')]


def describe(shape):
    if isinstance(shape, Circle):
        return '%s %d' % (shape.label, shape.radius)
    if isinstance(shape, Ring):
        return '%s %d' % (shape.label, shape.radius)
    return 'shape'


def entry_point(argv):
    for function in [small, large, scaled]:
        print(function(5))
        print(function(5, 50))
        print(function(5, step=20))
    for shape in [Shape(), Square(), Circle()]:
        print(shape.scale(1))
        print(shape.scale(1, 4))
        print(shape.scale(1, by=4))
        print(shape.scale(1, times=4))
        print(shape.scale(1, times=4, by=6))
    for cls in [Circle, Ring]:
        for shape in build(cls):
            print(describe(shape))
    return 0


def target(driver, args):
    return entry_point, None

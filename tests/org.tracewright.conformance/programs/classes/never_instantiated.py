# covers: classes.inheritance, classes.isinstance
class Shape(object):
    def __init__(self, name):
        self.name = name

    def describe(self):
        return self.name


class Round(Shape):
    """Tested for, but never made: its methods never run, and its attributes never get a value."""

    def __init__(self, name, radius):
        Shape.__init__(self, name)
        self.radius = radius

    def describe(self):
        return ('no radius' if self.radius is None else self.name) + ' ' + str(self.radius + 1)

    def grow(self, by):
        self.radius += by
        return self.radius


class Unheard(Exception):
    def __init__(self, text):
        self.text = text


STORE = [Shape('square'), Shape('triangle')]


def described(shape):
    if isinstance(shape, Round):
        print('round ' + str(shape.grow(2)))
    return '<' + shape.describe() + '>'


def entry_point(argv):
    for shape in STORE:
        try:
            print(described(shape))
        except Unheard as e:
            print('unheard ' + e.text)
    return 0


def target(driver, args):
    return entry_point

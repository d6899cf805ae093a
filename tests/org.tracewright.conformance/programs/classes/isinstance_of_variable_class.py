# covers: classes.isinstance, classes.dunder-class, functions.class-values
class Shape(object):
    def similar(self, other):
        return isinstance(other, self.__class__)


class Round(Shape):
    pass


class Circle(Round):
    pass


KINDS = [Shape, Round, Circle]


def count(shape):
    total = 0
    for cls in KINDS:
        if isinstance(shape, cls):
            total += 1
    return total


def entry_point(argv):
    shapes = [Shape(), Round(), Circle()]
    for a in shapes:
        line = ''
        for b in shapes:
            line += 'y' if a.similar(b) else 'n'
        print(line)
        print(count(a))
    print(shapes[0].similar(None))
    return 0


def target(driver, args):
    return entry_point, None

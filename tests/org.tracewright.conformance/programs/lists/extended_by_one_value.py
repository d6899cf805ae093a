# covers: lists.basic
"""Lists grow by lists whose items have one value only: None, one class, one function."""


class Shape(object):
    def __init__(self, size):
        self.size = size


class Square(Shape):
    def area(self):
        return self.size * self.size


class Disc(Shape):
    def area(self):
        return 3 * self.size * self.size


def twice(n):
    return n + n


def square(n):
    return n * n


def entry_point(argv):
    shapes = [None]
    shapes.append(Square(3))
    shapes.extend([None])
    shapes.extend([None] * len(argv))
    shapes += [None, None]
    print(len(shapes))
    for shape in shapes:
        print('none' if shape is None else str(shape.area()))
    classes = [Square]
    classes.append(Disc)
    classes.extend([Disc])
    for cls in classes:
        print(cls(2).size)
    functions = [twice]
    functions.append(square)
    functions.extend([twice])
    for function in functions:
        print(function(7))
    names = ['a', None]
    names.extend([None])
    for name in names:
        print('no name' if name is None else name)
    return 0


def target(driver, args):
    return entry_point, None

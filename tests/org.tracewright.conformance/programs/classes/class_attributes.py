# covers: classes.class-attributes, classes.inheritance
class Shape(object):
    sides = 0
    name = 'shape'

    def describe(self):
        return self.name + ' with ' + str(self.sides) + ' sides'


class Triangle(Shape):
    sides = 3
    name = 'triangle'


class Square(Shape):
    sides = 4
    name = 'square'


class Odd(Square):
    name = 'odd square'


class Counter(object):
    count = 0

    def tick(self):
        self.count += 1


def entry_point(argv):
    for shape in [Shape(), Triangle(), Square(), Odd()]:
        print(shape.describe())
    a = Counter()
    b = Counter()
    a.tick()
    a.tick()
    b.tick()
    print(a.count)
    print(b.count)
    print(Triangle.sides)
    return 0


def target(driver, args):
    return entry_point, None

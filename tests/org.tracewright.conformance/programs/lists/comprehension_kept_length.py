# covers: lists.comprehension, lib.debug
from rpython.rlib.debug import make_sure_not_resized


class Shape(object):
    _immutable_fields_ = ['sides[*]']

    def __init__(self, sides):
        make_sure_not_resized(sides)
        self.sides = sides

    def total(self):
        result = 0
        for side in self.sides:
            result += side
        return result


class Box(object):
    def __init__(self, number):
        self.number = number


def boxes(numbers):
    result = [Box(number) for number in numbers if number % 3 != 0]
    make_sure_not_resized(result)
    return result


def grown(numbers):
    """The list of a comprehension may grow where nobody asked that it does not."""
    result = [number * number for number in numbers]
    result.append(-1)
    return result


def floats(numbers):
    halves = [number * 0.5 for number in numbers]
    make_sure_not_resized(halves)
    return halves


def entry_point(argv):
    shapes = [Shape([n + k for k in range(n)]) for n in range(3, 7)]
    for shape in shapes:
        print('%d sides, %d around' % (len(shape.sides), shape.total()))
    kept = boxes(range(10))
    print(len(kept))
    print(kept[-1].number)
    squares = grown([1, 2, 3])
    squares.extend(grown([4]))
    print(len(squares))
    print(squares[5])
    nothing = boxes([])
    print(len(nothing))
    table = [[row * column for column in range(4)] for row in range(3)]
    table[2][3] = 100
    print(table[2][3] + table[1][1])
    print(int(floats([1, 2, 3])[2] * 10))
    mixed = [1.5 if n > 1 else 0.25 for n in range(4)]
    mixed.append(8.0)
    print(int(sum(mixed) * 100))
    return 0


def target(driver, args):
    return entry_point, None

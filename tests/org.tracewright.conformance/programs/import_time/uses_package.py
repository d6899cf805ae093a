# covers: import.packages
import shapes
from shapes import area_of, round_shapes
from shapes.base import Shape
from shapes.round_shapes import Circle as Disc


def entry_point(argv):
    for shape in [Disc(2), shapes.Square(3), Shape()]:
        print('%s %d' % (shape.name, area_of(shape)))
    print(round_shapes.PI_TIMES_100)
    print(shapes.VERSION)
    return 0


def target(driver, args):
    return entry_point, None

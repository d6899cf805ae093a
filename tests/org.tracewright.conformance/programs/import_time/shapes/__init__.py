from .base import Shape
from .round_shapes import Circle
from .angular.square import Square

VERSION = '1.2'


def area_of(shape):
    return shape.area()

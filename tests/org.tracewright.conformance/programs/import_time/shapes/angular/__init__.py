from . import square

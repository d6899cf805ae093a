from cycle.b import second


def first():
    return second() + 1

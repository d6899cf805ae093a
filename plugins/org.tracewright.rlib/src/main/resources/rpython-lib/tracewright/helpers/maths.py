"""Functions of `math` that raise where C gives a NaN or an infinity."""
from tracewright import ll


def sqrt(x):
    if x < 0.0:
        raise ValueError
    return ll.primitive('math_sqrt', x)


def log(x):
    if x <= 0.0:
        raise ValueError
    return ll.primitive('math_log', x)


def log10(x):
    if x <= 0.0:
        raise ValueError
    return ll.primitive('math_log10', x)


def pow(x, y):
    if x == 0.0 and y < 0.0:
        raise ValueError
    result = ll.primitive('math_pow', x, y)
    if result != result and x == x and y == y:
        raise ValueError
    return result


def fmod(x, y):
    if y == 0.0:
        raise ValueError
    return ll.primitive('math_fmod', x, y)


def truncated(x):
    if x < 0.0:
        return ll.primitive('math_ceil', x)
    return ll.primitive('math_floor', x)

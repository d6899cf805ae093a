"""Float helpers."""

import math

INFINITY = 1e200 * 1e200
NAN = abs(INFINITY / INFINITY)


def isinf(x):
    return x == INFINITY or x == -INFINITY


def isnan(x):
    return x != x


def isfinite(x):
    return not isinf(x) and not isnan(x)


def copysign(x, y):
    return math.copysign(x, y)


def string_to_float(s):
    return float(s)


def round_away(x):
    """To the nearest integer, halves away from zero."""
    if x >= 0.0:
        return math.floor(x + 0.5)
    return math.ceil(x - 0.5)

"""Float helpers."""
import math

INFINITY = float('inf')
NAN = float('nan')
isinf = math.isinf
isnan = math.isnan


def isfinite(x):
    return not isinf(x) and not isnan(x)

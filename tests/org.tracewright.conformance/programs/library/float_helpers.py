# covers: lib.rfloat
from rpython.rlib.rfloat import INFINITY, NAN, isinf, isnan, isfinite


def entry_point(argv):
    x = float(len(argv))
    print(isinf(x * INFINITY))
    print(isinf(x))
    print(isnan(NAN))
    print(isnan(x))
    print(isfinite(x))
    print(INFINITY > 1e300)
    print(str(INFINITY))
    print(str(-INFINITY))
    return 0


def target(driver, args):
    return entry_point, None

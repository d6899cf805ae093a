# covers: floats.math, import.stdlib
import math


def entry_point(argv):
    x = float(len(argv))
    print(math.sqrt(x * 16.0))
    print(math.floor(x * 2.7) == 2.0)
    print(math.ceil(x * 2.1) == 3.0)
    print(int(math.sin(x) * 1000000))
    print(int(math.cos(x) * 1000000))
    print(int(math.exp(x) * 1000000))
    print(int(math.log(x + 9.0) * 1000000))
    print(int(math.atan2(x, 2.0) * 1000000))
    print(math.fabs(-2.5 * x))
    print(math.pow(2.0, 10.0 * x))
    print(int(math.pi * 1000000))
    print(math.fmod(7.5, 2.0 * x))
    return 0


def target(driver, args):
    return entry_point, None

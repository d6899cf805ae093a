# covers: lib.rfloat, floats.math
import math
from rpython.rlib import rfloat
from rpython.rlib.rfloat import INFINITY, NAN, copysign, isfinite, isinf, isnan, formatd, round_away, round_double, string_to_float
from rpython.rlib.rstring import ParseStringError

VALUES = [0.0, -0.0, 0.5, 1.5, 2.5, -2.5, 0.1, 1e16, 123456.789, 1e-5, 3.0, INFINITY, -INFINITY]


def parsed(text):
    try:
        return str(string_to_float(text))
    except ParseStringError:
        return 'bad'


def kind(x):
    if isnan(x):
        return 'nan'
    if isinf(x):
        return 'inf'
    return 'finite' if isfinite(x) else 'what'


def entry_point(argv):
    for x in VALUES:
        print('%s %s %s' % (kind(x), str(copysign(1.0, x)), str(x)))
        if isfinite(x):
            print('%s %s %s %s' % (formatd(x, 'f', 2), formatd(x, 'e', 3), formatd(x, 'g', 5), formatd(x, 'r', 0)))
            print('%s %s' % (str(round_away(x)), str(round_double(x, 1))))
            print('%s %s' % (str(math.ceil(x + 1.0) * 1.0), str(math.fmod(x, 0.7) < 0.7)))
    for x in VALUES + [1e100, -1e-100]:
        print('%s %s %s' % (formatd(x, 'E', 2), formatd(x, 'F', 1), formatd(x, 'G', 12, rfloat.DTSF_SIGN)))
    print(kind(NAN))
    for text in ['1.5', '-1e3', 'x', '', '1e', '.5']:
        print(parsed(text))
    numerator, denominator = rfloat.float_as_rbigint_ratio(0.1)
    print(numerator.str() + '/' + denominator.str())
    print('%.6f %.6f %.6f' % (math.sqrt(2.0), math.atan2(1.0, -1.0), math.pow(2.0, 0.5)))
    print('%.6f %.6f' % (rfloat.log2(10.0), math.log(10.0)))
    return 0


def target(driver, args):
    return entry_point, None

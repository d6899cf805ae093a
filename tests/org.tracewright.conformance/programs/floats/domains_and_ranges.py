# covers: floats.arith, floats.math
# Where functions of math have no value, and where it is too large; an infinity given is no error.
import math


def sin(x):
    try:
        return '%.10g' % math.sin(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def cos(x):
    try:
        return '%.10g' % math.cos(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def tan(x):
    try:
        return '%.10g' % math.tan(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def asin(x):
    try:
        return '%.10g' % math.asin(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def acos(x):
    try:
        return '%.10g' % math.acos(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def atan(x):
    try:
        return '%.10g' % math.atan(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def sinh(x):
    try:
        return '%.10g' % math.sinh(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def cosh(x):
    try:
        return '%.10g' % math.cosh(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def tanh(x):
    try:
        return '%.10g' % math.tanh(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def asinh(x):
    try:
        return '%.10g' % math.asinh(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def acosh(x):
    try:
        return '%.10g' % math.acosh(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def atanh(x):
    try:
        return '%.10g' % math.atanh(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def exp(x):
    try:
        return '%.10g' % math.exp(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def expm1(x):
    try:
        return '%.10g' % math.expm1(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def log(x):
    try:
        return '%.10g' % math.log(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def log10(x):
    try:
        return '%.10g' % math.log10(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def log1p(x):
    try:
        return '%.10g' % math.log1p(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def sqrt(x):
    try:
        return '%.10g' % math.sqrt(x)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'


def pow2(x, y):
    try:
        return '%.10g' % math.pow(x, y)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'
    except ZeroDivisionError:
        return 'zero'


def fmod2(x, y):
    try:
        return '%.10g' % math.fmod(x, y)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'
    except ZeroDivisionError:
        return 'zero'


def hypot2(x, y):
    try:
        return '%.10g' % math.hypot(x, y)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'
    except ZeroDivisionError:
        return 'zero'


def log2(x, y):
    try:
        return '%.10g' % math.log(x, y)
    except ValueError:
        return 'domain'
    except OverflowError:
        return 'range'
    except ZeroDivisionError:
        return 'zero'


def ldexp(x, n):
    try:
        return '%.10g' % math.ldexp(x, n)
    except OverflowError:
        return 'range'


def power(x, y):
    try:
        return '%.10g' % (x ** y)
    except OverflowError:
        return 'range'
    except ZeroDivisionError:
        return 'zero'


def entry_point(argv):
    one = float(len(argv) + 1) / (len(argv) + 1)
    inf = one * 1e300 * 1e300
    values = [0.0, 1e-10, 0.3, 0.5, one, 1.5, 3.0, 700.0, 1000.0, 1e200, inf, inf - inf]
    for v in values + [-x for x in values]:
        print(sin(v), cos(v), tan(v), asin(v), acos(v), atan(v), sinh(v), cosh(v), tanh(v))
        print(asinh(v), acosh(v), atanh(v), exp(v), expm1(v), log(v), log10(v), log1p(v), sqrt(v))
        print(pow2(v, 3.0), pow2(v, -1.0), pow2(v, 0.5), fmod2(v, 2.0), fmod2(2.0, v), hypot2(v, 1.7e308), log2(v, 2.0), log2(2.0, v), ldexp(v, 1020), ldexp(v, -2000))
    for x in [0.0, 2.0, 1e200, inf]:
        print(power(x, 2.0), power(x, -1.0), power(x, 0.5), power(-x, 3.0))
    return 0


def target(driver, args):
    return entry_point, None

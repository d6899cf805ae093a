# covers: floats.arith, floats.math
# Where functions of math have no value, and where it is too large; an infinity given is no error.
import math


def of_one(function):
    def call(x):
        try:
            return '%.10g' % function(x)
        except ValueError:
            return 'domain'
        except OverflowError:
            return 'range'
    return call


def of_two(function):
    def call(x, y):
        try:
            return '%.10g' % function(x, y)
        except ValueError:
            return 'domain'
        except OverflowError:
            return 'range'
        except ZeroDivisionError:
            return 'zero'
    return call


sin = of_one(math.sin)
cos = of_one(math.cos)
tan = of_one(math.tan)
asin = of_one(math.asin)
acos = of_one(math.acos)
atan = of_one(math.atan)
sinh = of_one(math.sinh)
cosh = of_one(math.cosh)
tanh = of_one(math.tanh)
asinh = of_one(math.asinh)
acosh = of_one(math.acosh)
atanh = of_one(math.atanh)
exp = of_one(math.exp)
expm1 = of_one(math.expm1)
log = of_one(math.log)
log10 = of_one(math.log10)
log1p = of_one(math.log1p)
sqrt = of_one(math.sqrt)
pow2 = of_two(math.pow)
fmod2 = of_two(math.fmod)
hypot2 = of_two(math.hypot)
log2 = of_two(math.log)


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

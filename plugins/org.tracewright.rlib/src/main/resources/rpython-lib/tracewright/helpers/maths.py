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


def log_to_base(x, base):
    below = log(base)
    if below == 0.0:
        raise ZeroDivisionError
    return log(x) / below


def log10(x):
    if x <= 0.0:
        raise ValueError
    return ll.primitive('math_log10', x)


def _is_finite(x):
    return x - x == 0.0


def _in_domain(x, result):
    if result != result and x == x:
        raise ValueError
    return result


def _in_range(x, result):
    if not _is_finite(result) and _is_finite(x):
        raise OverflowError
    return result


def sin(x):
    return _in_domain(x, ll.primitive('math_sin', x))


def cos(x):
    return _in_domain(x, ll.primitive('math_cos', x))


def tan(x):
    return _in_domain(x, ll.primitive('math_tan', x))


def asin(x):
    return _in_domain(x, ll.primitive('math_asin', x))


def acos(x):
    return _in_domain(x, ll.primitive('math_acos', x))


def acosh(x):
    return _in_domain(x, ll.primitive('math_acosh', x))


def atanh(x):
    if x == 1.0 or x == -1.0:
        raise ValueError
    return _in_domain(x, ll.primitive('math_atanh', x))


def log1p(x):
    if x <= -1.0:
        raise ValueError
    return ll.primitive('math_log1p', x)


def exp(x):
    return _in_range(x, ll.primitive('math_exp', x))


def expm1(x):
    return _in_range(x, ll.primitive('math_expm1', x))


def cosh(x):
    return _in_range(x, ll.primitive('math_cosh', x))


def sinh(x):
    return _in_range(x, ll.primitive('math_sinh', x))


def ldexp(x, exponent):
    return _in_range(x, ll.primitive('math_ldexp', x, exponent))


def _in_range_of_both(x, y, result):
    return _in_range(x, result) if _is_finite(y) else result


def hypot(x, y):
    return _in_range_of_both(x, y, ll.primitive('math_hypot', x, y))


def pow(x, y):
    if x == 0.0 and y < 0.0:
        raise ValueError
    result = ll.primitive('math_pow', x, y)
    if result != result and x == x and y == y:
        raise ValueError
    return _in_range_of_both(x, y, result)


def fmod(x, y):
    if y == 0.0 or not _is_finite(x) and x == x and y == y:
        raise ValueError
    return ll.primitive('math_fmod', x, y)


def truncated(x):
    if x < 0.0:
        return ll.primitive('math_ceil', x)
    return ll.primitive('math_floor', x)

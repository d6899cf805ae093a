# covers: lib.rbigint
from rpython.rlib.rbigint import rbigint


def arctan_of_inverse(x, unity):
    """unity * arctan(1 / x), by Gregory's series."""
    total = term = unity.floordiv(rbigint.fromint(x))
    square = x * x
    n = 3
    sign = -1
    while term.tobool():
        term = term.int_floordiv(square)
        part = term.int_floordiv(n)
        if sign < 0:
            total = total.sub(part)
        else:
            total = total.add(part)
        sign = -sign
        n += 2
    return total


def pi(count):
    unity = rbigint.fromint(10).int_pow(count + 10)
    quarter = arctan_of_inverse(5, unity).int_mul(4).sub(arctan_of_inverse(239, unity))
    return quarter.int_mul(4).floordiv(rbigint.fromint(10).int_pow(10))


def factorial(n):
    result = rbigint.fromint(1)
    for i in range(2, n + 1):
        result = result.int_mul(i)
    return result


def fibonacci(n):
    a, b = rbigint.fromint(0), rbigint.fromint(1)
    for i in range(n):
        a, b = b, a.add(b)
    return a


def digit_sum(number):
    total = 0
    for c in number.str():
        total += ord(c) - ord('0')
    return total


def entry_point(argv):
    text = pi(200).str()
    print(text[0] + '.' + text[1:])
    number = factorial(100)
    print(number.str())
    print(digit_sum(number))
    print(fibonacci(300).str())
    print(digit_sum(fibonacci(1000)))
    return 0


def target(driver, args):
    return entry_point, None

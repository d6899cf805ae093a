# covers: functions.calls
def factorial(n):
    if n <= 1:
        return 1
    return n * factorial(n - 1)


def fibonacci(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


def is_even(n):
    if n == 0:
        return True
    return is_odd(n - 1)


def is_odd(n):
    if n == 0:
        return False
    return is_even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def entry_point(argv):
    print(factorial(10))
    print(fibonacci(15))
    print(is_even(50))
    print(is_odd(50))
    print(ackermann(2, 3))
    return 0


def target(driver, args):
    return entry_point, None

# covers: tuples.fixed, functions.calls
def divide(a, b):
    return a // b, a % b


def extremes(items):
    low = high = items[0]
    for item in items:
        if item < low:
            low = item
        if item > high:
            high = item
    return low, high


def entry_point(argv):
    quotient, rest = divide(17, 5)
    print(quotient)
    print(rest)
    low, high = extremes([4, 9, -2, 7])
    print(low)
    print(high)
    pair = divide(100, 7)
    print(pair[0] * 7 + pair[1])
    a, b = 1, 2
    a, b = b, a
    print(a * 10 + b)
    return 0


def target(driver, args):
    return entry_point, None

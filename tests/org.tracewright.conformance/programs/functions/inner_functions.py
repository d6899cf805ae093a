# covers: functions.values, functions.defaults
# Functions that are made inside another one and use none of its variables.
def apply(function, x):
    return function(x)


def calculate(x):
    def double(y, by=2):
        return y * by

    return apply(lambda y: y + 1, apply(double, x))


def chosen(positive):
    if positive:
        step = lambda n: n + 1
    else:
        step = lambda n: n - 1
    return step


def while_true(text, wanted):
    count = 0
    while count < len(text) and wanted(text[count]):
        count += 1
    return text[:count]


def recursive(n):
    def down(m):
        return 0 if m <= 0 else m + recursive(m - 1)
    return down(n)


def entry_point(argv):
    print(calculate(20))
    print(chosen(len(argv) > 0)(5))
    print(chosen(len(argv) > 10)(5))
    print(while_true('abc123', lambda c: 'a' <= c <= 'z'))
    print(while_true('123abc', lambda c: c.isdigit()))
    print(recursive(4))
    return 0


def target(driver, args):
    return entry_point, None

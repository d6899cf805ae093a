# covers: functions.defaults, functions.keywords, functions.star-args, functions.values
def collect(a, b=2, c=3, *rest):
    total = a * 1000 + b * 100 + c * 10
    for item in rest:
        total += item
    return total


def variadic_texts(separator, *texts):
    result = ''
    for text in texts:
        result += separator + text
    return result


class Call(object):
    def __init__(self, base, *more):
        self.total = base
        for n in more:
            self.total += n

    def apply(self, function, *args):
        return function(self.total, *args)


def add3(a, b, c):
    return a + b + c


def entry_point(argv):
    print(collect(1))
    print(collect(1, 5))
    print(collect(1, c=7))
    print(collect(1, 2, 3, 4, 5))
    print(variadic_texts('-', 'a', 'b', 'c'))
    print(variadic_texts('-'))
    print(Call(1, 2, 3).total)
    print(Call(10).apply(add3, 1, 2))
    print(add3(c=1, a=2, b=3))
    return 0


def target(driver, args):
    return entry_point, None

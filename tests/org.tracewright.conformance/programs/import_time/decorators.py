# covers: import.decorators, import.closures
TABLE = {}


def register(name):
    def decorate(function):
        TABLE[name] = function
        function.registered_as = name
        return function
    return decorate


@register('inc')
def increment(n):
    return n + 1


@register('sqr')
def square(n):
    return n * n


def entry_point(argv):
    print(len(TABLE))
    print(TABLE['inc'](4))
    print(TABLE['sqr'](4))
    print(increment(1))
    return 0


def target(driver, args):
    return entry_point, None

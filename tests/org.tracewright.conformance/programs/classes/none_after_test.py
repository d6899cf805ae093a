# covers: types.none-mix
class Method(object):
    def __init__(self, name):
        self.name = name

    def describe(self):
        return 'method ' + self.name


def find(name):
    if name.startswith('_'):
        return None
    return Method(name)


def unknown(text):
    return 'unknown ' + text


def send(name, strict):
    method = find(name)
    if method:
        return method.describe()
    elif strict:
        # Fails whenever it is reached, which is no reason not to translate it.
        return unknown(method.describe())
    return unknown(name)


def call(function, x):
    if not function:
        return x
    return function(x)


def double(x):
    return x * 2


def entry_point(argv):
    print(send('open', True))
    print(send('_open', False))
    print(call(double, 21))
    print(call(None, 21) if len(argv) > 5 else call(double, 3))
    return 0


def target(driver, args):
    return entry_point, None

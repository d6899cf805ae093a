# covers: specialize.argtype, classes.isinstance
from rpython.rlib.objectmodel import specialize


class Box(object):
    def show(self):
        return 'box'


class IntBox(Box):
    def __init__(self, n):
        self.n = n

    def show(self):
        return 'int ' + str(self.n)


class TextBox(Box):
    def __init__(self, text):
        self.text = text

    def show(self):
        return 'text ' + self.text


@specialize.argtype(0)
def wrap(value):
    if isinstance(value, int):
        return IntBox(value)
    elif isinstance(value, str):
        return TextBox(value)
    else:
        return Box()


def entry_point(argv):
    for box in [wrap(5), wrap('five'), wrap(5.0)]:
        print(box.show())
    return 0


def target(driver, args):
    return entry_point, None

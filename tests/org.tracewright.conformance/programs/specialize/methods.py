# covers: specialize.arg, specialize.argtype
from rpython.rlib.objectmodel import specialize


class Writer(object):
    def __init__(self):
        self.lines = []

    @specialize.argtype(1)
    def put(self, value):
        self.lines.append(str(value))

    @specialize.arg(1)
    def mark(self, kind, n):
        if kind == 'star':
            self.lines.append('*' * n)
        else:
            self.lines.append('-' * n)


def entry_point(argv):
    writer = Writer()
    writer.put(5)
    writer.put('text')
    writer.put(True)
    writer.mark('star', 3)
    writer.mark('line', 4)
    print(' '.join(writer.lines))
    return 0


def target(driver, args):
    return entry_point, None

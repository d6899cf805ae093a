# covers: classes.override, exceptions.raise
class Operation(object):
    def apply(self, a, b):
        raise NotImplementedError

    def name(self):
        raise NotImplementedError


class Add(Operation):
    def apply(self, a, b):
        return a + b

    def name(self):
        return '+'


class Subtract(Operation):
    def apply(self, a, b):
        return a - b

    def name(self):
        return '-'


class Incomplete(Operation):
    def name(self):
        return '?'


def entry_point(argv):
    for operation in [Add(), Subtract(), Incomplete()]:
        try:
            print('%s %d' % (operation.name(), operation.apply(7, 5)))
        except NotImplementedError:
            print('not implemented: ' + operation.name())
    return 0


def target(driver, args):
    return entry_point, None

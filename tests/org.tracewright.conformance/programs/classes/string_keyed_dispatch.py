# covers: classes.override, dicts.basic, globals.prebuilt-containers
class Command(object):
    def run(self, n):
        return n


class Double(Command):
    def run(self, n):
        return n * 2


class Shift(Command):
    def __init__(self, by):
        self.by = by

    def run(self, n):
        return n + self.by


COMMANDS = {'double': Double(), 'up': Shift(10), 'down': Shift(-1), 'same': Command()}


def entry_point(argv):
    n = len(argv)
    for word in 'double up double down same up'.split(' '):
        n = COMMANDS[word].run(n)
        print(n)
    return 0


def target(driver, args):
    return entry_point, None

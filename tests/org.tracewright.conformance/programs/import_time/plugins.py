# covers: import.import-error, import.packages, import.generators, import.exceptions, import.descriptors, import.formatting
"""Builds a command table: optional modules, a package, generators, descriptors and formatting, all before the program runs."""
from shapes import angular
import shapes

try:
    import no_such_module_anywhere
except ImportError:
    no_such_module_anywhere = None

try:
    from shapes.no_such_part import nothing
except ImportError as problem:
    nothing = lambda: 0

COMMANDS = {}


class Command(object):
    """A descriptor that gives a class the number of its name's letters."""

    def __init__(self, extra):
        self.extra = extra

    def __get__(self, instance, owner):
        return len(owner.__name__) + self.extra


class Base(object):
    weight = Command(1)

    def __init__(self):
        self.made = 'base'

    @property
    def title(self):
        return self.made.title()


class Derived(Base):
    def __init__(self):
        super(Derived, self).__init__()
        self.made += ' derived'


WEIGHTS = [Base.weight, Derived.weight]
TITLE = Derived().title


def numbered(names):
    """A generator with state, and one that is closed early."""
    for number, name in enumerate(names):
        try:
            yield number, name
        finally:
            CLEANED.append(name)


CLEANED = []
for number, name in numbered(['add', 'mul', 'neg', 'stop', 'never']):
    if name == 'stop':
        break
    COMMANDS[name] = number

TABLE = '\n'.join(['%-5s|%03d|%x' % (name, number * 7, number * 100) for name, number in sorted(COMMANDS.items())])
FORMATTED = '{0}-{1:>4}'.format('n', 7) + '{name}'.format(name='x')


class Opening(object):
    def __enter__(self):
        LOG.append('enter')
        return self

    def __exit__(self, kind, value, traceback):
        LOG.append('exit' if kind is None else kind.__name__)
        return kind is KeyError


LOG = []
with Opening():
    LOG.append('body')
with Opening():
    COMMANDS['missing']
try:
    with Opening():
        int('x')
except ValueError as problem:
    LOG.append('caught')
finally:
    LOG.append('finally')


def entry_point(argv):
    print(TABLE)
    print(FORMATTED)
    print(' '.join(LOG))
    print('%d %d %s' % (WEIGHTS[0], WEIGHTS[1], TITLE))
    print(no_such_module_anywhere is None)
    print(nothing())
    print(len(COMMANDS))
    print(COMMANDS.get('mul', -1))
    return 0


def target(driver, args):
    return entry_point, None

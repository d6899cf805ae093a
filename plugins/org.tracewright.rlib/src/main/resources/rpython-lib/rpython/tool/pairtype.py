"""Open classes, and methods that are chosen by two arguments."""


class extendabletype(type):
    """A metaclass: `class __extend__(C)` adds the statements of its body to the existing class C."""

    def __new__(cls, name, bases, namespace):
        if name == '__extend__':
            for base in bases:
                for key, value in namespace.items():
                    if key == '__module__':
                        continue
                    setattr(base, key, value)
            return None
        return super(extendabletype, cls).__new__(cls, name, bases, namespace)

    def __init__(cls, name, bases, namespace):
        if cls is not None:
            type.__init__(cls, name, bases, namespace)


pairtypecache = {}


def pair(left, right):
    """The two as one object, whose class is pairtype of their classes."""
    return pairtype(left.__class__, right.__class__)((left, right))


def pairtype(left, right):
    """A tuple class for each pair of classes; it derives from the pairs of their bases, the first class first."""
    try:
        return pairtypecache[left, right]
    except KeyError:
        name = 'pairtype(%s, %s)' % (left.__name__, right.__name__)
        left_bases = [pairtype(base, right) for base in left.__bases__]
        right_bases = [pairtype(left, base) for base in right.__bases__]
        bases = left_bases + [base for base in right_bases if base not in left_bases]
        made = pairtypecache[left, right] = extendabletype(name, tuple(bases) or (tuple,), {})
        return made


def pairmro(left, right):
    """Pairs of classes in the order in which pairtype looks for a method."""
    for second in right.__mro__:
        for first in left.__mro__:
            yield first, second


class DoubleDispatchRegistry(object):
    """A table by two classes that knows of their bases."""

    def __init__(self):
        self._registry = {}
        self._cache = {}

    def __getitem__(self, clspair):
        if clspair not in self._cache:
            for found in pairmro(*clspair):
                if found in self._registry:
                    self._cache[clspair] = self._registry[found]
                    break
            else:
                raise KeyError(clspair)
        return self._cache[clspair]

    def __setitem__(self, clspair, value):
        self._registry[clspair] = value
        self._cache = {}


class DoubleDispatchFunction(object):
    """A function of which `register` gives other versions, chosen by the classes of the first two arguments."""

    def __init__(self, func):
        self._registry = DoubleDispatchRegistry()
        self._default = func

    def register(self, left, right):
        def decorate(func):
            self._registry[left, right] = func
            return func
        return decorate

    def __call__(self, first, second, *others, **named):
        try:
            chosen = self._registry[type(first), type(second)]
        except KeyError:
            chosen = self._default
        return chosen(first, second, *others, **named)


def doubledispatch(func):
    """A decorator: what it decorates is called where no version is registered for the two classes."""
    return DoubleDispatchFunction(func)

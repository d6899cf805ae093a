"""Open classes and double dispatch."""


class extendabletype(type):
    """A class statement with the base `__extend__(C)`'s name `__extend__` adds its body to C."""

    def __new__(cls, name, bases, namespace):
        if name == '__extend__':
            for base in bases:
                for key, value in namespace.items():
                    if key not in ('__module__', '__qualname__', '__dict__', '__weakref__', '__firstlineno__',
                                   '__static_attributes__'):
                        setattr(base, key, value)
            return None
        return type.__new__(cls, name, bases, namespace)


_pairtypes = {}


def pairtype(left, right):
    try:
        return _pairtypes[left, right]
    except KeyError:
        bases1 = [pairtype(base, right) for base in left.__bases__]
        bases2 = [pairtype(left, base) for base in right.__bases__]
        bases = bases1 + [base for base in bases2 if base not in bases1]
        pair_class = extendabletype('pairtype(%s, %s)' % (left.__name__, right.__name__), tuple(bases) or (tuple,), {})
        _pairtypes[left, right] = pair_class
        return pair_class


def pair(left, right):
    return pairtype(left.__class__, right.__class__)((left, right))


class doubledispatch(object):
    """Looks for the versions of all pairs of base classes, the second one's first."""

    def __init__(self, otherwise):
        self.otherwise = otherwise
        self.versions = []

    def register(self, left, right):
        def add(function):
            self.versions.append((left, right, function))
            return function
        return add

    def __call__(self, a, b):
        fitting = [(type(b).__mro__.index(right), type(a).__mro__.index(left), function)
                   for left, right, function in self.versions if isinstance(a, left) and isinstance(b, right)]
        return min(fitting, key=lambda each: each[:2])[2](a, b) if fitting else self.otherwise(a, b)

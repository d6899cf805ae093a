"""Functions on functions."""
import __builtin__

reduce = __builtin__.reduce

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__doc__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        setattr(wrapper, name, getattr(wrapped, name))
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


class partial(object):
    def __init__(self, func, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, *args, **keywords):
        merged = dict(self.keywords)
        merged.update(keywords)
        return self.func(*(self.args + args), **merged)


def cmp_to_key(compare):
    class Key(object):
        def __init__(self, item):
            self.item = item

        def __lt__(self, other):
            return compare(self.item, other.item) < 0

        def __eq__(self, other):
            return compare(self.item, other.item) == 0

    return Key


def total_ordering(cls):
    def le(self, other):
        return self < other or self == other

    def gt(self, other):
        return not (self < other or self == other)

    def ge(self, other):
        return not self < other

    def lt(self, other):
        return not self >= other if '__ge__' in defined else other > self if '__gt__' in defined else self <= other and not self == other

    defined = set(dir(cls))
    for name, method in [('__lt__', lt), ('__le__', le), ('__gt__', gt), ('__ge__', ge)]:
        if name not in defined:
            setattr(cls, name, method)
    return cls


def lru_cache(maxsize=128):
    """Remembers every result."""
    def decorator(function):
        results = {}

        @wraps(function)
        def cached(*args):
            if args not in results:
                results[args] = function(*args)
            return results[args]
        return cached
    return decorator

"""Containers beyond the built-in ones."""
import sys as _sys


class OrderedDict(dict):
    """Every dict keeps the order of insertion here; this one also compares by it."""

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return self.items() == other.items()
        return dict.__eq__(self, other)

    def __ne__(self, other):
        return not self == other

    __hash__ = None

    def __repr__(self):
        return '%s(%r)' % (self.__class__.__name__, self.items()) if self else self.__class__.__name__ + '()'

    def popitem(self, last=True):
        if not self:
            raise KeyError('dictionary is empty')
        key = self.keys()[-1 if last else 0]
        return key, self.pop(key)

    def copy(self):
        return self.__class__(self)

    def __reversed__(self):
        return reversed(self.keys())


class defaultdict(dict):
    def __init__(self, default_factory=None, *args, **keywords):
        dict.__init__(self, *args, **keywords)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value

    def __repr__(self):
        return 'defaultdict(%r, %s)' % (self.default_factory, dict.__repr__(self))

    def copy(self):
        return self.__class__(self.default_factory, self)


class Counter(dict):
    def __init__(self, iterable=(), **counts):
        dict.__init__(self)
        self.update(iterable, **counts)

    def __missing__(self, key):
        return 0

    def update(self, iterable=(), **counts):
        if isinstance(iterable, dict):
            for key, count in iterable.items():
                self[key] = self[key] + count
        else:
            for key in iterable:
                self[key] = self[key] + 1
        for key, count in counts.items():
            self[key] = self[key] + count

    def most_common(self, n=None):
        pairs = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
        return pairs if n is None else pairs[:n]

    def elements(self):
        for key, count in self.items():
            for _ in range(count):
                yield key


class deque(object):
    def __init__(self, iterable=(), maxlen=None):
        self._items = []
        self.maxlen = maxlen
        self.extend(iterable)

    def append(self, item):
        self._items.append(item)
        if self.maxlen is not None and len(self._items) > self.maxlen:
            del self._items[0]

    def appendleft(self, item):
        self._items.insert(0, item)
        if self.maxlen is not None and len(self._items) > self.maxlen:
            self._items.pop()

    def extend(self, iterable):
        for item in iterable:
            self.append(item)

    def extendleft(self, iterable):
        for item in iterable:
            self.appendleft(item)

    def pop(self):
        if not self._items:
            raise IndexError('pop from an empty deque')
        return self._items.pop()

    def popleft(self):
        if not self._items:
            raise IndexError('pop from an empty deque')
        return self._items.pop(0)

    def clear(self):
        del self._items[:]

    def count(self, item):
        return self._items.count(item)

    def remove(self, item):
        self._items.remove(item)

    def reverse(self):
        self._items.reverse()

    def rotate(self, n=1):
        if self._items:
            n %= len(self._items)
            self._items[:] = self._items[-n:] + self._items[:-n]

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __reversed__(self):
        return reversed(self._items)

    def __getitem__(self, index):
        return self._items[index]

    def __setitem__(self, index, item):
        self._items[index] = item

    def __delitem__(self, index):
        del self._items[index]

    def __contains__(self, item):
        return item in self._items

    def __eq__(self, other):
        return isinstance(other, deque) and self._items == other._items

    def __ne__(self, other):
        return not self == other

    __hash__ = None

    def __repr__(self):
        return 'deque(%r)' % (self._items,)


def namedtuple(typename, field_names, verbose=False, rename=False):
    if isinstance(field_names, basestring):
        field_names = field_names.replace(',', ' ').split()
    fields = tuple([str(name) for name in field_names])
    seen = set()
    for name in fields:
        if not name.replace('_', 'a').isalnum() or name[0].isdigit() or name.startswith('_'):
            raise ValueError('Field names cannot start with an underscore and must be identifiers: %r' % name)
        if name in seen:
            raise ValueError('Encountered duplicate field name: %r' % name)
        seen.add(name)

    def __new__(cls, *args, **keywords):
        values = list(args)
        if len(values) > len(fields):
            raise TypeError('__new__() takes exactly %d arguments (%d given)' % (len(fields) + 1, len(values) + 1))
        for name in fields[len(values):]:
            if name not in keywords:
                raise TypeError('__new__() takes exactly %d arguments (%d given)' % (len(fields) + 1, len(args) + len(keywords) + 1))
            values.append(keywords.pop(name))
        if keywords:
            raise TypeError('__new__() got an unexpected keyword argument %r' % keywords.keys()[0])
        return tuple.__new__(cls, values)

    def _make(cls, iterable):
        return cls(*iterable)

    def __repr__(self):
        return '%s(%s)' % (typename, ', '.join(['%s=%r' % pair for pair in zip(fields, self)]))

    def _asdict(self):
        return OrderedDict(zip(fields, self))

    def _replace(self, **changes):
        return self._make([changes.pop(name, value) for name, value in zip(fields, self)])

    def item(index):
        return property(lambda self: tuple.__getitem__(self, index))

    namespace = {'__new__': __new__, '_make': classmethod(_make), '__repr__': __repr__, '_asdict': _asdict, '_replace': _replace,
                 '_fields': fields, '__slots__': (), '__doc__': '%s(%s)' % (typename, ', '.join(fields)),
                 '__module__': _sys._getframe(1).f_globals.get('__name__', '__main__')}
    for index, name in enumerate(fields):
        namespace[name] = item(index)
    return type(typename, (tuple,), namespace)


class _Kind(type):
    def __instancecheck__(cls, instance):
        return all([hasattr(instance, name) for name in cls._names])


class Hashable(object):
    __metaclass__ = _Kind
    _names = ('__hash__',)


class Iterable(object):
    __metaclass__ = _Kind
    _names = ('__iter__',)


class Callable(object):
    __metaclass__ = _Kind
    _names = ('__call__',)


class Sized(object):
    __metaclass__ = _Kind
    _names = ('__len__',)


class Mapping(object):
    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return list(self)

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]

    def iteritems(self):
        return iter(self.items())

    iterkeys = __iter__ = lambda self: iter(self.keys())

    def itervalues(self):
        return iter(self.values())


class MutableMapping(Mapping):
    def pop(self, key, *default):
        try:
            value = self[key]
        except KeyError:
            if default:
                return default[0]
            raise
        del self[key]
        return value

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, other=(), **keywords):
        for key, value in dict(other, **keywords).items():
            self[key] = value

    def clear(self):
        for key in self.keys():
            del self[key]

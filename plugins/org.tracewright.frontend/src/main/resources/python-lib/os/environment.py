"""What `os.environ` is: at import time the variables that the program may see, in a translated program those of its own process."""

from os import _getenv, _environment


class _Environ(object):
    """A mapping of names to values. A translated program only reads it, by `get`, `in` and `[]`."""

    def __init__(self, data):
        self.data = data

    def get(self, name, default=None):
        value = _getenv(name)
        if value is None:
            return default
        return value

    def has_key(self, name):
        return name in self

    def __contains__(self, name):
        return _getenv(name) is not None

    def __getitem__(self, name):
        value = _getenv(name)
        if value is None:
            raise KeyError(name)
        return value

    def __setitem__(self, name, value):
        self.data[name] = value

    def __delitem__(self, name):
        del self.data[name]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return repr(self.data)

    def __eq__(self, other):
        return self.data == dict(other)

    def __ne__(self, other):
        return not self == other

    def keys(self):
        return self.data.keys()

    def values(self):
        return self.data.values()

    def items(self):
        return self.data.items()

    def iteritems(self):
        return self.data.iteritems()

    def copy(self):
        return dict(self.data)

    def setdefault(self, name, value=None):
        return self.data.setdefault(name, value)

    def update(self, other):
        self.data.update(other)

    def pop(self, name, *default):
        return self.data.pop(name, *default)


environ = _Environ(_environment)


def getenv(name, default=None):
    return environ.get(name, default)

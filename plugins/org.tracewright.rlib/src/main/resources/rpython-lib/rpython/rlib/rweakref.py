"""Dictionaries with weak keys or values. References are strong here: what a program may rely on is that an object in use is found."""
from rpython.rlib.objectmodel import specialize


def has_weakref_support():
    return True


@specialize.memo()
def _dictionary_class(keyclass, valueclass):
    """A class for each combination, so that each has types of its own."""
    class WeakDictionary(object):
        def __init__(self):
            self._dict = {}

        def get(self, key):
            """The value, or None."""
            return self._dict.get(key, None)

        def set(self, key, value):
            """None takes the key out."""
            if value is not None:
                self._dict[key] = value
            elif key in self._dict:
                del self._dict[key]

        def length(self):
            return len(self._dict)
    return WeakDictionary


@specialize.arg(0, 1)
def RWeakValueDictionary(keyclass, valueclass):
    """Keys are strings or integers, values instances of a class."""
    return _dictionary_class(keyclass, valueclass)()


@specialize.arg(0, 1)
def RWeakKeyDictionary(keyclass, valueclass):
    """Keys and values are instances of classes."""
    return _dictionary_class(keyclass, valueclass)()

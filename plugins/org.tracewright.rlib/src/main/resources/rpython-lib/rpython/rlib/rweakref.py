"""Dictionaries with weak keys or values. Entries whose object has died are taken out now and then, when something is set."""
import weakref
from rpython.rlib.objectmodel import compute_identity_hash, r_dict, specialize


def has_weakref_support():
    return True


class _Gone(object):
    """Nobody keeps an object of this class."""


# A reference whose object is no more.
dead_ref = weakref.ref(_Gone())


@specialize.memo()
def _value_dictionary(keyclass, valueclass):
    """A class for each combination, so that each has types of its own."""
    class WeakValueDictionary(object):
        def __init__(self):
            self._dict = {}
            self._limit = 16

        def get(self, key):
            """The value, or None."""
            ref = self._dict.get(key, None)
            return ref() if ref is not None else None

        def set(self, key, value):
            """None takes the key out."""
            if value is not None:
                self._dict[key] = weakref.ref(value)
                if len(self._dict) > self._limit:
                    self._sweep()
            elif key in self._dict:
                del self._dict[key]

        def _sweep(self):
            kept = {}
            for key, ref in self._dict.items():
                if ref() is not None:
                    kept[key] = ref
            self._dict = kept
            self._limit = 16 + 2 * len(kept)

        def length(self):
            """How many values are alive."""
            self._sweep()
            return len(self._dict)
    return WeakValueDictionary


@specialize.memo()
def _key_dictionary(keyclass, valueclass):
    """A class for each combination, so that each has types of its own."""
    def same(a, b):
        referent = a()
        return referent is not None and referent is b()

    def identity_hash(ref):
        referent = ref()
        return compute_identity_hash(referent) if referent is not None else 0

    class WeakKeyDictionary(object):
        """The values are strong, so a value that leads to its key keeps both."""

        def __init__(self):
            self._dict = r_dict(same, identity_hash)
            self._limit = 16

        def get(self, key):
            """The value, or None."""
            return self._dict.get(weakref.ref(key), None)

        def set(self, key, value):
            """None takes the key out."""
            ref = weakref.ref(key)
            if value is not None:
                self._dict[ref] = value
                if len(self._dict) > self._limit:
                    self._sweep()
            elif ref in self._dict:
                del self._dict[ref]

        def _sweep(self):
            kept = r_dict(same, identity_hash)
            for ref, value in self._dict.items():
                if ref() is not None:
                    kept[ref] = value
            self._dict = kept
            self._limit = 16 + 2 * len(kept)

        def length(self):
            """How many keys are alive."""
            self._sweep()
            return len(self._dict)
    return WeakKeyDictionary


@specialize.arg(0, 1)
def RWeakValueDictionary(keyclass, valueclass):
    """Keys are strings or integers, values instances of a class."""
    return _value_dictionary(keyclass, valueclass)()


@specialize.arg(0, 1)
def RWeakKeyDictionary(keyclass, valueclass):
    """Keys and values are instances of classes."""
    return _key_dictionary(keyclass, valueclass)()

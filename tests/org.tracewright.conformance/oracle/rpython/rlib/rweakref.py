"""Weak dictionaries, Python's own."""
import weakref


class _Dictionary(object):
    def __init__(self, keyclass, valueclass):
        self.items = self.kind()

    def get(self, key):
        return self.items.get(key)

    def set(self, key, value):
        if value is None:
            self.items.pop(key, None)
        else:
            self.items[key] = value

    def length(self):
        return len(self.items)


class RWeakValueDictionary(_Dictionary):
    kind = weakref.WeakValueDictionary


class RWeakKeyDictionary(_Dictionary):
    kind = weakref.WeakKeyDictionary

"""Dictionaries with weak keys or values; at import time nothing dies."""


class RWeakValueDictionary(object):
    def __init__(self, keyclass, valueclass):
        self._dict = {}
        self._keyclass = keyclass
        self._valueclass = valueclass

    def get(self, key):
        return self._dict.get(key, None)

    def set(self, key, value):
        if value is None:
            self._dict.pop(key, None)
        else:
            self._dict[key] = value


class RWeakKeyDictionary(object):
    def __init__(self, keyclass, valueclass):
        self._dict = {}
        self._keyclass = keyclass
        self._valueclass = valueclass

    def get(self, key):
        return self._dict.get(key, None)

    def set(self, key, value):
        if value is None:
            self._dict.pop(key, None)
        else:
            self._dict[key] = value

    def length(self):
        return len(self._dict)

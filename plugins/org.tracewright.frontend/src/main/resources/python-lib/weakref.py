"""References that do not keep their object alive; at import time nothing dies."""


class ref(object):
    def __init__(self, referent, callback=None):
        self._referent = referent

    def __call__(self):
        return self._referent

    def __eq__(self, other):
        return isinstance(other, ref) and self._referent is other._referent

    def __hash__(self):
        return hash(self._referent)


ReferenceType = ref


def proxy(referent, callback=None):
    return referent


class WeakKeyDictionary(dict):
    pass


class WeakValueDictionary(dict):
    pass

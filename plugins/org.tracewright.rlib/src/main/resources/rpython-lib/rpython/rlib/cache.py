"""Results that are computed once for each key, while the program is imported."""
from rpython.rlib.objectmodel import specialize


class Cache(object):
    """What a key gives is said by `_build` of a subclass; `_ready` is told when it is there. A translated program only looks results up."""

    def __init__(self):
        self.content = {}
        self._building = {}

    def _freeze_(self):
        return True

    def _build(self, key):
        raise NotImplementedError

    def _ready(self, result):
        pass

    @specialize.memo()
    def getorbuild(self, key):
        if key in self.content:
            return self.content[key]
        if key in self._building:
            raise Exception('%s recursive building of %r' % (self, key))
        self._building[key] = True
        try:
            result = self._build(key)
            self.content[key] = result
        finally:
            del self._building[key]
        self._ready(result)
        return result

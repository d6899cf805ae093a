class Cache(object):
    def __init__(self):
        self.content = {}

    def _ready(self, result):
        pass

    def getorbuild(self, key):
        if key not in self.content:
            self.content[key] = self._build(key)
            self._ready(self.content[key])
        return self.content[key]

"""SHA-1 by Python's own."""
import hashlib


class RSHA(object):
    make = staticmethod(hashlib.sha1)

    def __init__(self, initialdata=''):
        self.hash = self.make(initialdata.encode('latin-1'))

    def update(self, data):
        self.hash.update(data.encode('latin-1'))

    def digest(self):
        return self.hash.digest().decode('latin-1')

    def hexdigest(self):
        return self.hash.hexdigest()

    def copy(self):
        other = self.__class__()
        other.hash = self.hash.copy()
        return other

"""Context managers."""
from functools import wraps


class GeneratorContextManager(object):
    def __init__(self, generator):
        self.generator = generator

    def __enter__(self):
        return self.generator.next()

    def __exit__(self, kind, value, traceback):
        if kind is None:
            try:
                self.generator.next()
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = kind()
        try:
            self.generator.throw(kind, value, traceback)
        except StopIteration as stop:
            return stop is not value
        except BaseException as raised:
            if raised is value:
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(function):
    @wraps(function)
    def helper(*args, **keywords):
        return GeneratorContextManager(function(*args, **keywords))
    return helper


class closing(object):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *info):
        self.thing.close()

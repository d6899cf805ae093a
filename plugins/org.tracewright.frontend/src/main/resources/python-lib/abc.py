"""Abstract base classes: only the names, nothing is enforced."""


class ABCMeta(type):
    def register(cls, subclass):
        return subclass


def abstractmethod(function):
    function.__isabstractmethod__ = True
    return function


class abstractproperty(property):
    pass

"""Declared types of functions."""


def signature(*types, **keywords):
    def decorate(function):
        return function
    return decorate


def finishsigs(cls):
    return cls

# covers: lib.extregistry
"""Asks at import time which objects have entries, and makes a table of what they say."""
from rpython.rtyper import extregistry
from rpython.rtyper.extregistry import ExtRegistryEntry


def square(n):
    return n * n


def cube(n):
    return n * n * n


def plain(n):
    return n


class SquareEntry(ExtRegistryEntry):
    _about_ = square
    power = 2


class CubeEntry(ExtRegistryEntry):
    _about_ = cube
    power = 3


FUNCTIONS = [square, cube, plain]
REGISTERED = [extregistry.is_registered(function) for function in FUNCTIONS]
POWERS = [extregistry.lookup(function).power if extregistry.is_registered(function) else 1 for function in FUNCTIONS]


def describe(i):
    if REGISTERED[i]:
        return 'power %d' % POWERS[i]
    return 'plain'


def entry_point(argv):
    for i in range(len(FUNCTIONS)):
        print('%s: %d' % (describe(i), FUNCTIONS[i](5)))
    return 0


def target(driver, args):
    return entry_point, None

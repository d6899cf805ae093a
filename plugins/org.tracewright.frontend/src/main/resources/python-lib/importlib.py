"""Import by a computed name."""
import sys


def import_module(name, package=None):
    if name.startswith('.'):
        name = package + name
    __import__(name)
    return sys.modules[name]

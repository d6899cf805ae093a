# covers: lib.objectmodel, functions.class-values
from rpython.rlib.objectmodel import instantiate


class Base(object):
    def describe(self):
        return 'base'


class Special(Base):
    def __init__(self):
        self.n = 1

    def describe(self):
        return 'special %d' % self.n


def make(cls, n):
    thing = instantiate(cls)
    if isinstance(thing, Special):
        thing.n = n
    return thing


def entry_point(argv):
    print(make(Base, 3).describe())
    print(make(Special, 4).describe())
    return 0


def target(driver, args):
    return entry_point, None

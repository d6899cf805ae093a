# covers: specialize.memo, functions.class-values
"""A cache whose method is called while the program is translated, with classes that vary."""
from rpython.rlib.cache import Cache
from rpython.rlib.objectmodel import specialize


class Info(object):
    def __init__(self, name):
        self.name = name
        self.uses = 0


class Infos(Cache):
    def _build(self, key):
        return Info(key.__name__ + '!')

    def _ready(self, result):
        result.uses += 10


class Scale(object):
    def __init__(self, factor):
        self.factor = factor

    def _freeze_(self):
        return True

    @specialize.memo()
    def scaled(self, number, more=1):
        return self.factor * number + more


class A(object):
    pass


class B(A):
    pass


infos = Infos()
infos.getorbuild(A).uses += 1
scale = Scale(7)


def use(cls):
    info = infos.getorbuild(cls)
    info.uses += 1
    return info


def entry_point(argv):
    print('%s %s %d' % (use(A).name, use(B).name, use(A).uses))
    for cls in [A, B, A]:
        print('%d' % infos.getorbuild(cls).uses)
    print('%d %d' % (scale.scaled(3), scale.scaled(4, 2)))
    return 0


def target(driver, args):
    return entry_point, None

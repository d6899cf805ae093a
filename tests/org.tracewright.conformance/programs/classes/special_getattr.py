# covers: classes.attributes, import.attribute-functions, lib.unroll
from rpython.rlib.unroll import unrolling_iterable

NAMES = unrolling_iterable(['alpha', 'beta', 'gamma'])


class Config(object):
    def __init__(self):
        for i, name in enumerate_names():
            setattr(self, name, i)

    def get(self, wanted):
        for name in NAMES:
            if wanted == name:
                return getattr(self, name)
        return -1

    def set(self, wanted, value):
        for name in NAMES:
            if wanted == name:
                setattr(self, name, value)
                return True
        return False


def enumerate_names():
    return [(1, 'alpha'), (2, 'beta'), (3, 'gamma')]


config = Config()


def entry_point(argv):
    print(config.get('beta'))
    print(config.set('beta', 20))
    print(config.get('beta'))
    print(config.get('delta'))
    print(config.set('delta', 4))
    return 0


def target(driver, args):
    return entry_point, None

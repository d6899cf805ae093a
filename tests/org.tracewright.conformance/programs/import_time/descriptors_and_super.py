# covers: import.descriptors
class Tracked(object):
    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.values.get(self.name, 0)

    def __set__(self, instance, value):
        instance.values[self.name] = value + 1


class Base(object):
    size = Tracked('size')

    def __init__(self):
        self.values = {}

    def describe(self):
        return 'base'

    @property
    def double(self):
        return self.size * 2

    @classmethod
    def make(cls):
        return cls()


class Derived(Base):
    def describe(self):
        return 'derived of ' + super(Derived, self).describe()


class Other(Base):
    def describe(self):
        return 'other of ' + super(Other, self).describe()


class Both(Derived, Other):
    pass


thing = Both.make()
thing.size = 4
SIZE = thing.size
DOUBLE = thing.double
TEXT = thing.describe()
ORDER = ' '.join([cls.__name__ for cls in Both.__mro__])


def entry_point(argv):
    print(SIZE)
    print(DOUBLE)
    print(TEXT)
    print(ORDER)
    return 0


def target(driver, args):
    return entry_point, None

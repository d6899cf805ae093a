# covers: classes.mixin, lib.objectmodel
from rpython.rlib.objectmodel import import_from_mixin


class Named(object):
    def label(self):
        return '<' + self.name + '>'

    def shout(self):
        return self.label() + '!'


class Person(object):
    import_from_mixin(Named)

    def __init__(self, name):
        self.name = name


class Thing(object):
    import_from_mixin(Named)

    def __init__(self, weight):
        self.name = 'thing of ' + str(weight)


def entry_point(argv):
    print(Person('ann').shout())
    print(Thing(5).shout())
    return 0


def target(driver, args):
    return entry_point, None

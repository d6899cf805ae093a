# covers: import.metaclasses
CLASSES = []


class Collector(type):
    def __init__(cls, name, bases, namespace):
        type.__init__(cls, name, bases, namespace)
        cls.number = len(CLASSES)
        CLASSES.append(name)


Base = Collector('Base', (object,), {})


class First(Base):
    pass


class Second(First):
    pass


NAMES = ' '.join(CLASSES)


def entry_point(argv):
    print(NAMES)
    print(Second().number)
    for thing in [First(), Second()]:
        print(thing.number)
    return 0


def target(driver, args):
    return entry_point, None

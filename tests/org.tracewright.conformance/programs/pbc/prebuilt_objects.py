# covers: globals.instance-state, classes.attributes
class Symbol(object):
    def __init__(self, name, next):
        self.name = name
        self.next = next


class Registry(object):
    def __init__(self):
        self.first = None
        self.size = 0

    def add(self, name):
        self.first = Symbol(name, self.first)
        self.size += 1
        return self.first


registry = Registry()
NIL = registry.add('nil')
TRUE = registry.add('true')
ring = Symbol('a', Symbol('b', None))
ring.next.next = ring


def entry_point(argv):
    registry.add('dynamic')
    symbol = registry.first
    while symbol is not None:
        print(symbol.name)
        if symbol is NIL:
            print('(that is nil)')
        symbol = symbol.next
    print(registry.size)
    print(ring.next.next.next.name)
    print(TRUE.name)
    return 0


def target(driver, args):
    return entry_point, None

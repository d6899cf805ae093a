# covers: lib.rerased, import.exec, import.metaclasses, classes.mixin
"""Lists with storage that fits what is in them: strategies as classes made by a metaclass, a mixin and templates."""
from rpython.rlib import rerased
from rpython.rlib.objectmodel import import_from_mixin, specialize
from rpython.rlib.unroll import unrolling_iterable


class Object(object):
    def text(self):
        return 'object'


class Integer(Object):
    def __init__(self, value):
        self.value = value

    def text(self):
        return str(self.value)


class String(Object):
    def __init__(self, value):
        self.value = value

    def text(self):
        return "'" + self.value + "'"


STRATEGIES = []


class StrategyMeta(type):
    """Registers each strategy, and gives it a pair of functions that put its storage in and out."""

    def __new__(cls, name, bases, namespace):
        if name != 'Strategy':
            erase, unerase = rerased.new_erasing_pair(name)
            namespace['erase'] = staticmethod(erase)
            namespace['unerase'] = staticmethod(unerase)
        made = type.__new__(cls, name, bases, namespace)
        if name != 'Strategy':
            STRATEGIES.append(made)
        return made


Base = StrategyMeta('Strategy', (object,), {})


class Strategy(Base):
    def size(self, owner):
        raise NotImplementedError

    def get(self, owner, index):
        raise NotImplementedError

    def append(self, owner, value):
        raise NotImplementedError

    def accepts(self, value):
        raise NotImplementedError


class Storage(object):
    """A mixin for strategies with a list of one type."""

    def size(self, owner):
        return len(self.unerase(owner.storage))

    def get(self, owner, index):
        return self.wrap(self.unerase(owner.storage)[index])

    def append(self, owner, value):
        if self.accepts(value):
            self.unerase(owner.storage).append(self.unwrap(value))
        else:
            generalize(owner, value)
            owner.strategy.append(owner, value)

    def start(self):
        return self.erase([])


TEMPLATE = '''
def accepts(self, value):
    return isinstance(value, %(cls)s)

def wrap(self, value):
    return %(cls)s(value)

def unwrap(self, value):
    assert isinstance(value, %(cls)s)
    return value.value
'''


def typed(cls):
    namespace = {cls.__name__: cls}
    exec(TEMPLATE % {'cls': cls.__name__}, namespace)
    return namespace['accepts'], namespace['wrap'], namespace['unwrap']


class IntegerStrategy(Strategy):
    import_from_mixin(Storage)
    accepts, wrap, unwrap = typed(Integer)


class StringStrategy(Strategy):
    import_from_mixin(Storage)
    accepts, wrap, unwrap = typed(String)


class ObjectStrategy(Strategy):
    import_from_mixin(Storage)

    def accepts(self, value):
        return True

    def wrap(self, value):
        return value

    def unwrap(self, value):
        return value


class EmptyStrategy(Strategy):
    def size(self, owner):
        return 0

    def get(self, owner, index):
        raise IndexError

    def append(self, owner, value):
        for strategy in CANDIDATES:
            if strategy.accepts(value):
                owner.strategy = strategy
                owner.storage = strategy.start()
                strategy.append(owner, value)
                return

    def start(self):
        return self.erase(None)


CANDIDATES = unrolling_iterable([IntegerStrategy(), StringStrategy(), ObjectStrategy()])
EMPTY = EmptyStrategy()
OBJECT = ObjectStrategy()


def generalize(owner, value):
    items = [owner.strategy.get(owner, i) for i in range(owner.strategy.size(owner))]
    owner.strategy = OBJECT
    owner.storage = OBJECT.start()
    for item in items:
        OBJECT.append(owner, item)


class List(object):
    def __init__(self):
        self.strategy = EMPTY
        self.storage = EMPTY.start()

    def text(self):
        texts = [self.strategy.get(self, i).text() for i in range(self.strategy.size(self))]
        return '%d: ' % len(texts) + ' '.join(texts)


def entry_point(argv):
    numbers, words, mixed = List(), List(), List()
    for i in range(4):
        numbers.strategy.append(numbers, Integer(i * i))
        words.strategy.append(words, String('w' * (i + 1)))
    for value in [Integer(1), Integer(2), String('three'), Integer(4)]:
        mixed.strategy.append(mixed, value)
    for items in [numbers, words, mixed, List()]:
        print(items.text())
    print(len(STRATEGIES))
    return 0


def target(driver, args):
    return entry_point, None

# covers: functions.class-values, globals.instance-state, classes.override, types.none-mix
class Strategy(object):
    name = 'abstract'

    def append(self, storage, n):
        raise NotImplementedError


class Empty(Strategy):
    name = 'empty'

    def append(self, storage, n):
        storage.strategy = small if -128 <= n < 128 else wide
        storage.strategy.append(storage, n)


class Small(Strategy):
    name = 'small'

    def append(self, storage, n):
        if -128 <= n < 128:
            storage.bytes += chr(n + 128)
        else:
            storage.numbers = [ord(char) - 128 for char in storage.bytes]
            storage.bytes = ''
            storage.strategy = wide
            wide.append(storage, n)


class Wide(Strategy):
    name = 'wide'

    def append(self, storage, n):
        if storage.numbers is None:
            storage.numbers = []
        storage.numbers.append(n)


empty, small, wide = Empty(), Small(), Wide()


class Storage(object):
    def __init__(self):
        self.strategy = empty
        self.bytes = ''
        self.numbers = None

    def append(self, n):
        self.strategy.append(self, n)
        return self.strategy.name


def entry_point(argv):
    storage = Storage()
    print(storage.strategy.name)
    for n in [1, -128, 127, 128, 5]:
        print(storage.append(n))
    total = 0
    if storage.numbers is not None:
        for n in storage.numbers:
            total += n
    print(total)
    print(len(storage.bytes))
    other = Storage()
    print(other.append(100000))
    return 0


def target(driver, args):
    return entry_point, None

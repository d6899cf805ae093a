# covers: dicts.basic, beyond.set
from rpython.rlib.objectmodel import specialize


class Account(object):
    def __init__(self, balance):
        self.balance = balance


DEFAULTS = {'width': 80, 'height': 24}


@specialize.call_location()
def compare(a, b):
    print('%s %s' % ('same' if a == b else 'other', 'differ' if a != b else 'equal'))


def settings(flag):
    if flag:
        return {'width': 80}
    return None


def entry_point(argv):
    made = {}
    made['height'] = 24
    compare(made, DEFAULTS)
    made['width'] = 80
    compare(made, DEFAULTS)
    made['width'] = 81
    compare(made, DEFAULTS)
    compare(made, made)
    compare({1: 'one', 2: 'two'}, {2: 'two', 1: 'one'})
    compare({1: 'one', 2: 'two'}, {2: 'two', 3: 'one'})
    compare({1: [1, 2], 2: [3]}, {1: [1, 2], 2: [3]})
    compare({1: [1, 2], 2: [3]}, {1: [1, 2], 2: [4]})
    compare({(1, 2): 1.5}, {(1, 2): 1.5})
    nested = {'a': {'b': 1}, 'c': {}}
    compare(nested, {'c': {}, 'a': {'b': 1}})
    compare(nested, {'c': {'b': 1}, 'a': {}})
    account = Account(10)
    compare({'x': account}, {'x': account})
    compare({'x': account}, {'x': Account(10)})
    compare(settings(True), settings(False))
    compare(settings(False), settings(len(argv) > 10))
    compare(settings(True), settings(True))
    print([{1: 2}, {3: 4}] == [{1: 2}, {3: 4}])
    return 0


def target(driver, args):
    return entry_point, None

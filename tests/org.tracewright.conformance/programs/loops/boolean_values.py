# covers: flow.boolean, flow.conditional, types.none-mix
class Item(object):
    def __init__(self, name):
        self.name = name


def pick(a, b):
    return a or b


def sign(n):
    return 1 if n > 0 else (-1 if n < 0 else 0)


def name_of(item):
    return item.name if item is not None else 'nobody'


def entry_point(argv):
    print(pick('', 'default'))
    print(pick('given', 'default'))
    print(sign(5))
    print(sign(-5))
    print(sign(0))
    print(name_of(None))
    print(name_of(Item('somebody')))
    n = len(argv)
    print(n and 7)
    print(n - 1 or 9)
    empty = []
    if not empty and n:
        print('empty')
    empty.append(n)
    if empty:
        print('filled')
    return 0


def target(driver, args):
    return entry_point, None

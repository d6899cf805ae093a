# covers: exceptions.try, checks.index, checks.key
def inner(items, table, i):
    try:
        name = items[i]
    except IndexError:
        name = 'default'
    return table[name]


def outer(items, table, i):
    try:
        return inner(items, table, i)
    except KeyError:
        return -1


def entry_point(argv):
    table = {'a': 1, 'default': 99}
    items = ['a', 'b']
    for i in range(3):
        print(outer(items, table, i))
    return 0


def target(driver, args):
    return entry_point, None

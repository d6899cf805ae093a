# covers: checks.index, exceptions.try
def get(items, i):
    try:
        return items[i]
    except IndexError:
        return -1


def pop(items):
    try:
        return items.pop()
    except IndexError:
        return -2


def position(items, wanted):
    try:
        return items.index(wanted)
    except ValueError:
        return -3


def entry_point(argv):
    items = [4, 5]
    print(get(items, 0))
    print(get(items, 2))
    print(position(items, 5))
    print(position(items, 6))
    print(pop(items))
    print(pop(items))
    print(pop(items))
    try:
        items[len(argv)] = 3
    except IndexError:
        print('no such place')
    return 0


def target(driver, args):
    return entry_point, None

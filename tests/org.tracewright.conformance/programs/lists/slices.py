# covers: lists.slices, beyond.negative-slice
def show(items):
    print('[' + ', '.join([str(item) for item in items]) + ']')


def entry_point(argv):
    items = [0, 1, 2, 3, 4, 5]
    show(items[1:4])
    show(items[:2])
    show(items[3:])
    show(items[:-1])
    show(items[-2:])
    copy = items[:]
    copy[0] = 100
    show(items)
    show(copy)
    items[1:3] = [10, 20]
    show(items)
    items[8:11] = copy[9:]
    show(items)
    n = len(argv)
    show(items[n:n + 2])
    return 0


def target(driver, args):
    return entry_point, None

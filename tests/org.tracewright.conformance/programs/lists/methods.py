# covers: lists.basic, flow.del-item
def show(items):
    print(' '.join([str(item) for item in items]))


def entry_point(argv):
    items = [5, 6, 7, 8]
    items.insert(0, 1)
    items.insert(2, 99)
    show(items)
    print(items.pop(0))
    print(items.pop(1))
    show(items)
    items.reverse()
    show(items)
    items.remove(6)
    show(items)
    print(items.index(5))
    del items[0]
    show(items)
    items.extend([4, 3, 2])
    del items[1:3]
    show(items)
    print(items.count(5))
    return 0


def target(driver, args):
    return entry_point, None

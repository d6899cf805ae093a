# covers: lists.basic
def entry_point(argv):
    items = [3, 1, 2]
    print(len(items))
    print(items[0])
    items.append(7)
    items[1] = 10
    print(items[3])
    print(items[1])
    total = 0
    for item in items:
        total += item
    print(total)
    print(items.pop())
    print(len(items))
    items.extend([5, 6])
    print(items[4])
    items += [8]
    print(len(items))
    both = items + [100]
    print(both[len(both) - 1])
    print(len(items))
    return 0


def target(driver, args):
    return entry_point, None

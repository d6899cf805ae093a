# covers: lists.basic, lists.slices, flow.del-item
def entry_point(argv):
    items = []
    for i in range(10000):
        items.append(i)
    while len(items) > 10:
        del items[len(items) // 2:]
    print(len(items))
    print(items[len(items) - 1])
    for i in range(5000):
        items.insert(i % 7, i)
    print(items[0])
    print(items[3])
    for i in range(4000):
        items.pop(0)
    print(len(items))
    total = 0
    for item in items:
        total += item
    print(total)
    items[2:4] = [7, 8]
    print(items[3])
    other = items[:5] * 2
    print(len(other))
    return 0


def target(driver, args):
    return entry_point, None

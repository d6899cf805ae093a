# covers: beyond.negative-index
def entry_point(argv):
    items = [10, 20, 30, 40]
    print(items[-1])
    print(items[-4])
    items[-2] = 33
    print(items[2])
    i = -len(argv)
    print(items[i])
    return 0


def target(driver, args):
    return entry_point, None

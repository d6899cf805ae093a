# expect: mixed-return 8:12
# because: 7
# because: 8
def find(items, wanted):
    for i in range(len(items)):
        if items[i] == wanted:
            return i
    return None


def entry_point(argv):
    print(find([1, 2, 3], 2))
    return 0


def target(driver, args):
    return entry_point, None

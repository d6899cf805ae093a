# expect: list-not-resizable 9:5
# because: 8
from rpython.rlib.debug import make_sure_not_resized


def entry_point(argv):
    items = [0] * 10
    make_sure_not_resized(items)
    items.append(1)
    print(len(items))
    return 0


def target(driver, args):
    return entry_point, None

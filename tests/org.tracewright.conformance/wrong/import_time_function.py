# expect: not-rpython 12:28
from rpython.rlib.objectmodel import not_rpython


@not_rpython
def table(n):
    return dict([(i, str(i)) for i in range(n)])


def entry_point(argv):
    # The function may do what it likes, but at import time only.
    print(len(TABLE) + len(table(len(argv))))
    return 0


TABLE = table(10)


def target(driver, args):
    return entry_point, None

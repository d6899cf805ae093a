# expect: import-error cycle/b.py 1:21
# because: cycle/a.py 1
# because: import_cycle.py 4
from cycle.a import first


def entry_point(argv):
    print(first())
    return 0


def target(driver, args):
    return entry_point, None

# expect: union-error 9:5
# because: shared/tables.py 15
# because: 9
from shared.tables import sizes


def entry_point(argv):
    all = sizes()
    all.append('four')
    print(len(all))
    return 0


def target(driver, args):
    return entry_point, None

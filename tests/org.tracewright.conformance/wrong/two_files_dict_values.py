# expect: union-error 9:5
# because: shared/tables.py 11
# because: 9
from shared.tables import names


def entry_point(argv):
    table = names()
    table['second'] = 'two'
    print(len(table))
    return 0


def target(driver, args):
    return entry_point, None

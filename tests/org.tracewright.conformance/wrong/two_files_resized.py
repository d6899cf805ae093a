# expect: list-not-resizable 10:5
# because: shared/tables.py 6
# because: 10
from shared.tables import Table


def entry_point(argv):
    rows = [1, 2]
    table = Table(rows)
    rows.append(3)
    print(len(table.rows))
    return 0


def target(driver, args):
    return entry_point, None

# expect: mixed-return shared/tables.py 21:12
# because: shared/tables.py 20
from shared.tables import choose


def entry_point(argv):
    print(choose(len(argv) > 1))
    return 0


def target(driver, args):
    return entry_point, None

# expect: union-error 14:17
# because: 12
# because: shared/tables.py 15
# because: 14
# because: shared/accounts.py 13
from shared.tables import sizes
from shared.accounts import open_account


def entry_point(argv):
    if len(argv) > 1:
        value = sizes()
    else:
        value = open_account('me')
    print(value is None)
    return 0


def target(driver, args):
    return entry_point, None

# expect: union-error 9:5
# because: shared/accounts.py 14
# because: 9
from shared.accounts import open_account


def entry_point(argv):
    account = open_account('me')
    account.deposit('ten')
    return 0


def target(driver, args):
    return entry_point, None

# expect: import-error 3:29
# because: 3
from shared.accounts import open_acount


def entry_point(argv):
    open_acount('me')
    return 0


def target(driver, args):
    return entry_point, None

# expect: import-error 2:29
from shared.accounts import open_acount


def entry_point(argv):
    open_acount('me')
    return 0


def target(driver, args):
    return entry_point, None

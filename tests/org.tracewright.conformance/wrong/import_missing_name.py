# expect: import-error 2:16
from os import no_such_name


def target(driver, args):
    return entry_point, None

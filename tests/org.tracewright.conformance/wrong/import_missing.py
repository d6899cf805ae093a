# expect: import-error 2:1
import no_such_module


def target(driver, args):
    return entry_point, None

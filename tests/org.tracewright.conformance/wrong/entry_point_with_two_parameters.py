# expect: call-error 2:5
def entry_point(argv, verbose=0):
    return verbose


def target(driver, args):
    return entry_point

# expect: type-error 11:9
# expect: type-error 13:9
# expect: type-error 15:9
# expect: type-error 17:9
class Signal(object):
    pass


def entry_point(argv):
    if len(argv) > 5:
        raise 5
    if len(argv) > 6:
        raise 'text'
    if len(argv) > 7:
        raise Signal()
    if len(argv) > 8:
        raise Signal
    return 0


def target(driver, args):
    return entry_point

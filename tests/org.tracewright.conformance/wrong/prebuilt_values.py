# expect: union-error 32:5
# expect: union-error 33:5
# expect: union-error 35:11
# expect: union-error 36:11
# expect: union-error 37:5
# because: 13
# because: 17
# because: 22
# because: 23
# because: 27
class Counter(object):
    def __init__(self):
        self.count = 1


class Settings(object):
    depth = 3


counter = Counter()
settings = Settings()
PARAMETERS = {'width': 1, 'name': 'x'}
ITEMS = [
    [1, 2], ['a', 'b']]

ordered = Counter()
ordered.name = 'first'


def entry_point(argv):
    n = len(argv)
    counter.count = 'x'
    Settings().depth = 'deep'
    rows = ITEMS
    print PARAMETERS[argv[0]]
    print rows[n][0]
    ordered.name = 4
    return 0


def target(driver, args):
    return entry_point

# expect: union-error shared/actions.py 10:12
# because: shared/actions.py 2
# because: 8
from shared.actions import apply, twice


def describe(x):
    return 'number %d' % x


def entry_point(argv):
    print(apply(twice, 4))
    print(apply(describe, 4))
    return 0


def target(driver, args):
    return entry_point, None

# expect: type-error shared/actions.py 2:12
# expect: attribute-error 13:11
# because: 10
# because: 12
from shared.actions import twice


def entry_point(argv):
    names = {}
    print(twice(names))
    names['a'] = 1
    items = [1]
    print(items.lenght)
    return 0


def target(driver, args):
    return entry_point

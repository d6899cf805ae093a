# expect: union-error 13:5
# expect: union-error 14:5
# expect: union-error 15:5
# because: shared/limits.py 2
# because: shared/limits.py 5
# because: shared/limits.py 9
# because: 13
from shared.limits import LEVELS, limits, Limits


def entry_point(argv):
    mine = Limits()
    mine.steps = 'many'
    limits.rows['two'] = 'two'
    LEVELS['high'] = '2'
    return 0


def target(driver, args):
    return entry_point

# expect: call-error 7:11
# because: shared/actions.py 9
from shared.actions import apply


def entry_point(argv):
    print(apply(3))
    return 0


def target(driver, args):
    return entry_point, None

# expect: call-error 16:15
# because: 7
# because: shared/actions.py 1
from shared.actions import shout, twice


def both(a, b):
    return a + b


FUNCTIONS = [twice, both]


def entry_point(argv):
    for function in FUNCTIONS:
        print(function(1))
    print(shout('hello'))
    return 0


def target(driver, args):
    return entry_point, None

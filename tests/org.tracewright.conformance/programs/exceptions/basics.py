# covers: exceptions.try, exceptions.raise
class Problem(Exception):
    pass


def check(n):
    if n < 0:
        raise Problem
    if n == 0:
        raise Problem()
    return n


def entry_point(argv):
    for n in [1, 0, -1]:
        try:
            print(check(n))
        except Problem:
            print('problem')
    return 0


def target(driver, args):
    return entry_point, None

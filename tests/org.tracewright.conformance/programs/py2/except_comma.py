# covers: exceptions.try, exceptions.raise, dialect.old-syntax
class Problem(Exception):
    def __init__(self, code):
        self.code = code


def fail(n):
    if n > 2:
        raise Problem, n
    raise ValueError, 'small'


def entry_point(argv):
    for n in range(5):
        try:
            fail(n)
        except Problem, e:
            print e.code
        except ValueError, e:
            print 'value'
    return 0


def target(driver, args):
    return entry_point, None

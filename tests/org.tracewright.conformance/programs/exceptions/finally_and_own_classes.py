# covers: exceptions.finally
"""Exceptions of operations go through a `finally` to handlers of classes that they are not of, and of some that they are."""


class Problem(Exception):
    def __init__(self, code):
        self.code = code


class Worse(Problem):
    def text(self):
        return 'worse %d' % self.code


def never(n, d):
    """No Problem comes out of the inner statement."""
    try:
        try:
            if n < 12:
                d[n] = 100 // (n - 5)
        finally:
            d.pop(1, 1)
    except Problem as p:
        print('Problem %d' % p.code)
    return d.get(n, -1)


def mixed(n, d):
    try:
        try:
            if n == 1:
                raise Problem(n)
            if n == 2:
                raise Worse(n)
            if n == 3:
                n = d[7]
            n = 100 // (n - 4)
        finally:
            d.pop(7, 1)
    except Worse as w:
        print(w.text())
    except Problem as p:
        print('Problem %d' % p.code)
    except LookupError:
        print('not there')
    except (ZeroDivisionError, ValueError):
        print('zero')
    return n


def again(n, d):
    """The class of the exception travels on, beside it."""
    problem = None
    try:
        try:
            try:
                if n > 3:
                    raise Worse(n)
                if n > 2:
                    n = d[n]
                n = 100 // (n - 1)
            finally:
                d.pop(n, 0)
        finally:
            d[n] = n
    except Problem as p:
        problem = p
    except ArithmeticError:
        problem = Problem(-n)
    except KeyError:
        problem = Problem(-100)
    return 0 if problem is None else problem.code


def entry_point(argv):
    for n in range(6):
        d = {1: 1}
        try:
            print('%d gives %d' % (n, never(n, d)))
        except ZeroDivisionError:
            print('%d is refused' % n)
        print(mixed(n, {1: 1}))
        print(again(n, {0: 0}))
    return 0


def target(driver, args):
    return entry_point, None

# covers: exceptions.try, exceptions.else
class Odd(Exception):
    pass


def check(n):
    if n % 2:
        raise Odd
    if n == 4:
        raise KeyError
    return n


def entry_point(argv):
    for n in range(6):
        try:
            check(n)
        except Odd:
            print('odd')
        except Exception:
            print('something else')
        else:
            print(n)
    for n in range(3):
        try:
            check(n)
        except:
            print('bare')
    return 0


def target(driver, args):
    return entry_point, None

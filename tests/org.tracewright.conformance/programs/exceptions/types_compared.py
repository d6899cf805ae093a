# covers: exceptions.try, classes.isinstance, classes.type-is
class A(Exception):
    pass


class B(A):
    code = 2


class C(A):
    code = 3


def throw(n):
    if n == 0:
        raise A()
    if n == 1:
        raise B()
    raise C()


def entry_point(argv):
    for n in range(3):
        try:
            throw(n)
        except A as error:
            if isinstance(error, B):
                print('b %d' % error.code)
            elif type(error) is C:
                print('c')
            else:
                print('a')
    try:
        try:
            throw(1)
        except C:
            print('never')
    except B:
        print('outer')
    return 0


def target(driver, args):
    return entry_point, None

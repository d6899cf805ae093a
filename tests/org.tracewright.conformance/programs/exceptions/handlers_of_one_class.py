# covers: exceptions.try, checks.index, checks.key
# Handlers around each other that name the same class, or one that the inner one's class is above.
class Trouble(Exception):
    pass


class Worse(Trouble):
    pass


def item(numbers, i):
    try:
        try:
            return numbers[i]
        except IndexError:
            print('inner')
            if i > 10:
                raise
            return -1
        finally:
            print('finally')
    except IndexError:
        print('outer')
    return -2


def value(table, key):
    try:
        try:
            try:
                return table[key]
            except KeyError:
                return table[key + 1]
        except (KeyError, ValueError):
            return table[key + 2]
    except KeyError:
        return -1


def fail(n):
    if n == 1:
        raise Trouble
    if n == 2:
        raise Worse
    if n == 3:
        raise ValueError


def caught(n):
    try:
        try:
            fail(n)
        except Worse:
            print('worse')
            fail(n - 1)
        except Trouble:
            print('trouble')
            fail(n + 2)
    except Trouble:
        print('outer trouble')
    except ValueError:
        print('value')
    else:
        print('nothing')


def entry_point(argv):
    for i in [0, 2, 5, 20]:
        print(item([4, 5, 6], i))
    for key in range(5):
        print(value({3: 33}, key))
    for n in range(4):
        caught(n)
    return 0


def target(driver, args):
    return entry_point

# covers: types.none-mix, lists.basic
def tail(items):
    if len(items) > 1:
        return items[1:]
    return None


def name(number):
    if number > 1:
        return 'n%d' % number
    return None


def compare(one, other):
    return '%s %s' % ('same' if one == other else 'other', 'differ' if one != other else 'equal')


def entry_point(argv):
    short = tail([1])
    long = tail([1, 2, 3])
    print(compare(short, long))
    print(compare(long, short))
    print(compare(short, tail([9])))
    print(compare(long, tail([0, 2, 3])))
    print(name(1) == name(2))
    print(name(1) == name(0))
    print([name(1), name(2)] == [name(0), name(2)])
    print((name(1), 4) == (name(0), 4))
    print((name(1), 4) == (name(3), 4))
    print([short, long] == [long, short])
    return 0


def target(driver, args):
    return entry_point, None

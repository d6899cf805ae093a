# covers: types.one-type, lists.basic
def fill(target, n):
    for i in range(n):
        target.append(i)
    return target


def longest(a, b):
    if len(a) > len(b):
        return a
    return b


def entry_point(argv):
    first = []
    second = [7]
    same = fill(first, 3)
    print(same is first)
    print(len(first))
    winner = longest(first, second)
    winner.append(5)
    print(len(first))
    print(len(second))
    empty_lists = [[], [], []]
    empty_lists[1].append('x')
    print(len(empty_lists[1]))
    print(len(empty_lists[0]))
    return 0


def target(driver, args):
    return entry_point, None

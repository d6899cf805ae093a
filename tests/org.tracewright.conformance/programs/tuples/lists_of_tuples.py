# covers: tuples.fixed, iter.lists, types.none-mix
def best(entries):
    result = None
    score = -1
    for name, value in entries:
        if value > score:
            result = name
            score = value
    return result, score


def entry_point(argv):
    name, score = best([('ann', 3), ('bob', 8), ('cid', 5)])
    print(name)
    print(score)
    name, score = best([])
    if name is None:
        print(score)
    return 0


def target(driver, args):
    return entry_point, None

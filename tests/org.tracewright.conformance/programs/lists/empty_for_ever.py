# covers: lists.basic, lists.comprehension, iter.zip
# Lists that get nothing in the whole program mix with others and can be used as others are.
def nothing():
    return [word for word in ['a', 'b'] if len(word) > 3]


def entry_point(argv):
    numbers = [3, 1, 2]
    for index, unknown in enumerate([x for x in sorted([])]):
        print(index)
    for number, unknown in zip(numbers, []):
        print(number)
    numbers += []
    numbers.extend([])
    print(len(numbers))
    pairs = [('a', 1.5)]
    pairs += []
    print('%s %d' % (pairs[0][0], len(pairs)))
    empty = []
    pairs[len(pairs):] = empty
    tables = [{1: 'x'}]
    tables[1:] = []
    print('%d %d %d' % (len(pairs), len(tables), len(nothing())))
    for unknown in empty:
        print('never')
    else:
        print('none')
    return 0


def target(driver, args):
    return entry_point

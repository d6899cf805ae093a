# covers: iter.lists, iter.dicts, iter.strings
def first(items):
    it = iter(items)
    try:
        return next(it)
    except StopIteration:
        return -1


def merged(left, right):
    """Two sorted lists, by their iterators."""
    result = []
    one = iter(left)
    two = iter(right)
    a = next(one)
    b = next(two)
    while True:
        if a <= b:
            result.append(a)
            try:
                a = next(one)
            except StopIteration:
                result.append(b)
                break
        else:
            result.append(b)
            try:
                b = next(two)
            except StopIteration:
                result.append(a)
                break
    result.extend(one)
    result.extend(two)
    return result


def entry_point(argv):
    print(first([7, 8]))
    print(first([n for n in range(0)]))
    print(' '.join([str(n) for n in merged([1, 4, 6, 9], [2, 3, 7, 10, 11])]))
    letters = iter('abcde')
    next(letters)
    skipped = next(letters)
    rest = []
    for letter in letters:
        rest.append(letter)
    print(skipped + '|' + ''.join(rest))
    table = {'x': 1, 'y': 2}
    keys = iter(table)
    total = 0
    try:
        while True:
            total += table[next(keys)]
    except StopIteration:
        print(total)
    numbers = iter(range(10, 20, 4))
    print(next(numbers) + next(numbers))
    print(list(numbers)[0])
    return 0


def target(driver, args):
    return entry_point, None

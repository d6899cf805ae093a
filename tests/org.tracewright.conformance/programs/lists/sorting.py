# covers: beyond.list-sort, beyond.sorted
def entry_point(argv):
    numbers = [5, 2, 9, -1, 5, 0]
    numbers.sort()
    print(' '.join([str(n) for n in numbers]))
    words = ['pear', 'Apple', 'fig', 'apple', '']
    for word in sorted(words):
        print('<' + word + '>')
    print(words[0])
    floats = [2.5, -1.0, 2.25]
    floats.sort()
    print(floats[0])
    print(floats[2])
    return 0


def target(driver, args):
    return entry_point, None

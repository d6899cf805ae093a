# covers: tuples.fixed, chars
# Tuples are compared item by item, each in the wider of two types: a character with a string, an int with a float.
def entry_point(argv):
    name = argv[0][0]
    short = (1, 'a', (name, 2))
    for word in ['a', 'ab', '']:
        long = (1, word, (word + 'x', 2))
        print('%s %s %s %s' % (short == long, short != long, short < long, long >= short))
    print((1, 'a') == (1.0, 'a'))
    print((2, 'a') > (1.5, 'b'))
    print((len(argv), 'a') in [(1, 'a' + name[1:])])
    return 0


def target(driver, args):
    return entry_point

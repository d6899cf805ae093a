# covers: strings.methods


def last(text, sub, start, stop):
    try:
        return text.rindex(sub, start, stop)
    except ValueError:
        return -1


def entry_point(argv):
    text = 'one two one two one'
    print('%d %d' % (text.rindex('one'), text.rindex('two', 5)))
    for sub in ['one', 'two', 'o', '', 'three', 'one two one two one!']:
        for start in [0, 3, 9, 19, 25, -4]:
            print('%s: %d %d' % (sub, last(text, sub, start, 100), last(text, sub, start, -3)))
    return 0


def target(driver, args):
    return entry_point

# covers: strings.methods


def counted(text, sub, start, stop):
    return text.count(sub, start, stop)


def first(text, sub, start, stop):
    return text.find(sub, start, stop)


def last(text, sub, start, stop):
    return text.rfind(sub, start, stop)


# The same at import time and in the translated program.
def table():
    lines = []
    for sub in ['', 'b', 'abc']:
        for start in [0, 1, 2, 3, 4, -2]:
            for stop in [0, 1, 3, 5, -1]:
                lines.append('%s %d %d: %d %d %d' % (sub, start, stop, counted('abc', sub, start, stop), first('abc', sub, start, stop),
                                                     last('abc', sub, start, stop)))
    return lines


BEFORE = table()


def entry_point(argv):
    after = table()
    for i in range(len(after)):
        print(after[i])
        if BEFORE[i] != after[i]:
            print('but at import time ' + BEFORE[i])
    print('%d %d' % (int('abc'.startswith('', 5)), int('abc'.startswith('', 3))))
    return 0


def target(driver, args):
    return entry_point

# covers: functions.values
def first():
    pass


def second():
    pass


MARKS = [first, second, None]


def name(mark):
    if mark is first:
        return 'first'
    if mark is second:
        return 'second'
    return 'none'


def entry_point(argv):
    for mark in MARKS:
        print(name(mark))
        print('set' if mark else 'unset')
    print(MARKS[0] == MARKS[1])
    return 0


def target(driver, args):
    return entry_point, None

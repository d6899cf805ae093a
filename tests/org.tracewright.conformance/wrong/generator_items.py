# expect: mixed-return 6:5
# because: 5
# because: 6
def numbers():
    yield 1
    yield 'two'


def entry_point(argv):
    for n in numbers():
        print(n)
    return 0


def target(driver, args):
    return entry_point, None

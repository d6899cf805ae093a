# expect: union-error 9:5
# because: 8
def show(value):
    print(value)


def entry_point(argv):
    show(1)
    show('one')
    return 0


def target(driver, args):
    return entry_point, None

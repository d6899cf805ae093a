# expect: union-error 8:17
# because: 6
# because: 8
def choose(flag):
    if flag:
        value = 1
    else:
        value = 'one'
    print(value)
    return value


def entry_point(argv):
    print(choose(len(argv) > 1))
    return 0


def target(driver, args):
    return entry_point, None

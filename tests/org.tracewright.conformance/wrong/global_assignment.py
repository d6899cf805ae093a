# expect: not-rpython 7:5
counter = 0


def entry_point(argv):
    global counter
    counter = counter + 1
    print(counter)
    return 0


def target(driver, args):
    return entry_point, None

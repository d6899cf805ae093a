# expect: mixed-return 5:13
def pair(n):
    if n > 1:
        return (1, 2)
    return (1, 2, 3)


def entry_point(argv):
    a = pair(len(argv))
    print(a[0])
    return 0


def target(driver, args):
    return entry_point, None

# expect: not-rpython 8:11
class Box(object):
    size = 3


def entry_point(argv):
    box = Box()
    print(getattr(box, argv[0]))
    return 0


def target(driver, args):
    return entry_point, None

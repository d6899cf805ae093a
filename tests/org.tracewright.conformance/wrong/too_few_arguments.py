# expect: call-error 9:13
class Point(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y


def entry_point(argv):
    point = Point(1)
    print(point.x)
    return 0


def target(driver, args):
    return entry_point, None

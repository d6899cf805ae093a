# expect: attribute-error 10:11
class Point(object):
    def __init__(self):
        self.x = 1


def entry_point(argv):
    point = Point()
    print(point.x)
    print(point.y)
    return 0


def target(driver, args):
    return entry_point, None

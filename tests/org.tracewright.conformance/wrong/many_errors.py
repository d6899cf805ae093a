# expect: attribute-error 14:12
# expect: type-error 18:12
# expect: mixed-return 24:12
# expect: call-error 28:12
# because: 32
# because: 23
# because: 9
class Point(object):
    def __init__(self, x):
        self.x = x


def first(point):
    return point.y


def second(words):
    return words + 1


def third(flag):
    if flag:
        return 1
    return 'one'


def fourth():
    return Point()


def entry_point(argv):
    print(first(Point(1)))
    print(second(['a']))
    print(third(len(argv) > 1))
    print(fourth().x)
    return 0


def target(driver, args):
    return entry_point, None

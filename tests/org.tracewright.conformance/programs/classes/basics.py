# covers: classes.attributes, special.init
class Point(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)

    def norm(self):
        return self.x * self.x + self.y * self.y


def entry_point(argv):
    p = Point(3, 4)
    print(p.norm())
    q = p.moved(1, -1)
    print(q.x)
    print(q.y)
    p.x = 10
    print(p.norm())
    print(p is p)
    print(p is q)
    return 0


def target(driver, args):
    return entry_point, None

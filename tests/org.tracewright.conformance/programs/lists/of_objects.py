# covers: lists.basic, classes.attributes, types.none-mix
class Point(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y


def entry_point(argv):
    points = [Point(i, i * i) for i in range(4)]
    points.append(None)
    total = 0
    for point in points:
        if point is None:
            print('gap')
        else:
            total += point.x * point.y
    print(total)
    p = points[2]
    print(p in points)
    print(points.index(p))
    p.x = 50
    print(points[2].x)
    return 0


def target(driver, args):
    return entry_point, None

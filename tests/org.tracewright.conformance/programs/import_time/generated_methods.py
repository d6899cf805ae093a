# covers: import.attribute-functions, import.loops, import.closures
class Vector(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y


def make_getter(name, factor):
    def getter(self):
        return getattr(self, name) * factor
    return getter


for field in ['x', 'y']:
    for factor in [1, 2]:
        setattr(Vector, 'get_%s_times_%d' % (field, factor), make_getter(field, factor))

HAS = hasattr(Vector, 'get_x_times_1') and not hasattr(Vector, 'get_z')


def entry_point(argv):
    v = Vector(3, 4)
    print(v.get_x_times_1())
    print(v.get_x_times_2())
    print(v.get_y_times_2())
    print(HAS)
    return 0


def target(driver, args):
    return entry_point, None

# covers: functions.defaults, functions.keywords
def describe(name, age=30, city='Ulm'):
    return name + ' ' + str(age) + ' ' + city


class Box(object):
    def __init__(self, width, height=2, depth=1):
        self.width = width
        self.height = height
        self.depth = depth

    def scaled(self, factor=2):
        return Box(self.width * factor, depth=self.depth * factor, height=self.height * factor)

    def volume(self):
        return self.width * self.height * self.depth


def entry_point(argv):
    print(describe('anna'))
    print(describe('ben', 25))
    print(describe('carla', city='Bonn'))
    print(describe(city='Kiel', name='dora', age=41))
    print(Box(3).volume())
    print(Box(depth=4, width=2).volume())
    print(Box(1).scaled().volume())
    print(Box(1).scaled(factor=3).volume())
    return 0


def target(driver, args):
    return entry_point, None

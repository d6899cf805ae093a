# covers: classes.class-attributes, functions.calls
class Temperature(object):
    scale = 10

    def __init__(self, degrees):
        self.degrees = degrees

    @staticmethod
    def from_fahrenheit(f):
        return Temperature((f - 32) * 5 // 9)

    @staticmethod
    def warmer(a, b):
        return a if a.degrees > b.degrees else b


def entry_point(argv):
    a = Temperature.from_fahrenheit(212)
    b = Temperature.from_fahrenheit(32)
    print(a.degrees)
    print(b.degrees)
    print(Temperature.warmer(a, b).degrees)
    print(a.scale)
    return 0


def target(driver, args):
    return entry_point, None

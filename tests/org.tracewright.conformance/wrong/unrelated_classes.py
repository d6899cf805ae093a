# expect: union-error 18:17
# because: 16
# because: 18
class Cat(object):
    def meow(self):
        return 'meow'


class Car(object):
    def honk(self):
        return 'honk'


def entry_point(argv):
    if len(argv) > 1:
        thing = Cat()
    else:
        thing = Car()
    print(thing.meow())
    return 0


def target(driver, args):
    return entry_point, None

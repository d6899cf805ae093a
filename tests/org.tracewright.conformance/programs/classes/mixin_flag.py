# covers: classes.mixin
class Counting(object):
    _mixin_ = True

    def bump(self):
        self.count += self.step
        return self.count


class Base(object):
    def __init__(self):
        self.count = 0


class ByOne(Counting, Base):
    step = 1


class ByTen(Counting, Base):
    step = 10


def entry_point(argv):
    a = ByOne()
    b = ByTen()
    print(a.bump() + b.bump())
    print(a.bump() + b.bump())
    return 0


def target(driver, args):
    return entry_point, None

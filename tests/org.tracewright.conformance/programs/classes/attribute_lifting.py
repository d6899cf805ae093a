# covers: classes.attributes, classes.inheritance
class Base(object):
    def total(self):
        return self.amount * 2


class Small(Base):
    def __init__(self):
        self.amount = 1


class Large(Base):
    def __init__(self, extra):
        self.amount = 100
        self.extra = extra


def total(items):
    result = 0
    for item in items:
        result += item.amount
    return result


def entry_point(argv):
    items = [Small(), Large(5), Small()]
    print(total(items))
    print(items[1].total())
    large = Large(7)
    print(large.extra + large.amount)
    return 0


def target(driver, args):
    return entry_point, None

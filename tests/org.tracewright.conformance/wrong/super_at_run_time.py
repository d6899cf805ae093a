# expect: not-rpython 9:16
class Base(object):
    def name(self):
        return 'base'


class Derived(Base):
    def name(self):
        return super(Derived, self).name() + ' derived'


def entry_point(argv):
    print(Derived().name())
    return 0


def target(driver, args):
    return entry_point, None

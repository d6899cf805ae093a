# covers: special.del
class Resource(object):
    def __init__(self, name):
        self.name = name

    def __del__(self):
        pass


def entry_point(argv):
    for i in range(3):
        print Resource('r%d' % i).name
    return 0


def target(driver, args):
    return entry_point, None

# covers: import.exec, import.loops
for name in ['first', 'second']:
    exec 'def get_%s(box): return box.%s' % (name, name)

source = """
def twice(n):
    return n * 2
"""
namespace = {}
exec source in namespace
twice = namespace['twice']


class Box(object):
    def __init__(self):
        self.first = 1
        self.second = 'two'


def entry_point(argv):
    box = Box()
    print get_first(box)
    print get_second(box)
    print twice(21)
    return 0


def target(driver, args):
    return entry_point, None

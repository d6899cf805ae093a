# covers: classes.isinstance
class Node(object):
    def like(self, other):
        return isinstance(other, self.__class__)


class Leaf(Node):
    def __init__(self, value):
        self.value = value

    def like(self, other):
        return isinstance(other, self.__class__) and self.value == other.value


class RedLeaf(Leaf):
    pass


class Fork(Node):
    pass


def entry_point(argv):
    nodes = [Node(), Leaf(1), Leaf(2), RedLeaf(1), Fork(), None]
    for left in nodes:
        if left is None:
            continue
        line = ''
        for right in nodes:
            line += '1' if left.like(right) else '0'
        print(line)
    return 0


def target(driver, args):
    return entry_point, None

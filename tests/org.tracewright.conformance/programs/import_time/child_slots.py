# covers: import.attribute-functions, lib.unroll
from rpython.rlib.unroll import unrolling_iterable


class Node(object):
    def __init__(self, value):
        self.value = value


class Holder(object):
    slots = []

    def replace(self, old, new):
        pass


def make_replace(cls):
    slots = unrolling_iterable(cls.slots)

    def replace(self, old, new):
        for slot in slots:
            if slot.endswith('[*]'):
                name = slot[:-3]
                nodes = getattr(self, name)
                for i, node in enumerate(nodes):
                    if node is old:
                        nodes[i] = new
                setattr(self, name, nodes[:])
            elif not slot.startswith('_'):
                if getattr(self, slot) is old:
                    setattr(self, slot, new)
    cls.replace = replace


class One(Holder):
    slots = ['node', '_hidden']

    def __init__(self, node):
        self.node = node

    def total(self):
        return self.node.value


class Many(Holder):
    slots = ['nodes[*]', 'last']

    def __init__(self, nodes, last):
        self.nodes = nodes
        self.last = last

    def total(self):
        result = self.last.value
        for node in self.nodes:
            result = 10 * result + node.value
        return result


for cls in [One, Many]:
    make_replace(cls)


def entry_point(argv):
    a = Node(1)
    b = Node(2)
    one = One(a)
    many = Many([a, b, a], a)
    one.replace(a, Node(7))
    many.replace(a, Node(8))
    print(one.total())
    print(many.total())
    return 0


def target(driver, args):
    return entry_point, None

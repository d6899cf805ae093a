# covers: iter.generators, special.iter, iter.own
class Tree(object):
    def __init__(self, value):
        self.value = value
        self.children = []

    def add(self, child):
        self.children.append(child)
        return self

    def walk(self):
        todo = [self]
        while todo:
            node = todo.pop()
            yield node
            for child in node.children:
                todo.append(child)

    def values(self, low):
        for node in self.walk():
            if node.value >= low:
                yield node.value


def pairs(n):
    i = 0
    try:
        while True:
            if i == n:
                return
            yield i, 'n%d' % i
            i += 1
    finally:
        i = -1


def entry_point(argv):
    tree = Tree(1).add(Tree(2).add(Tree(5))).add(Tree(3))
    for value in tree.values(2):
        print(value)
    for number, name in pairs(3):
        print('%d %s' % (number, name))
    total = 0
    for node in tree.walk():
        for other in node.walk():
            total += other.value
    print(total)
    return 0


def target(driver, args):
    return entry_point, None

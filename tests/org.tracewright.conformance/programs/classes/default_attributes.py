# covers: classes.class-attributes, types.none-mix
class Node(object):
    parent = None
    _attrs_ = ['parent', 'name']

    def __init__(self, name):
        self.name = name

    def path(self):
        if self.parent is None:
            return self.name
        return self.parent.path() + '/' + self.name

    def add(self, child):
        child.parent = self
        return child


def entry_point(argv):
    root = Node('root')
    leaf = root.add(Node('usr')).add(Node('bin'))
    print(root.path())
    print(leaf.path())
    return 0


def target(driver, args):
    return entry_point, None

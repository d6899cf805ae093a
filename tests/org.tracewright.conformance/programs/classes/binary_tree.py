# covers: classes.attributes, types.none-mix, functions.calls
class Tree(object):
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None

    def insert(self, key):
        if key < self.key:
            if self.left is None:
                self.left = Tree(key)
            else:
                self.left.insert(key)
        elif key > self.key:
            if self.right is None:
                self.right = Tree(key)
            else:
                self.right.insert(key)

    def depth(self):
        left = self.left.depth() if self.left is not None else 0
        right = self.right.depth() if self.right is not None else 0
        return max(left, right) + 1


def in_order(tree, keys):
    if tree is not None:
        in_order(tree.left, keys)
        keys.append(tree.key)
        in_order(tree.right, keys)


def entry_point(argv):
    root = Tree(50)
    for i in range(1, 30):
        root.insert(i * 37 % 101)
    keys = []
    in_order(root, keys)
    print(' '.join([str(key) for key in keys]))
    print(root.depth())
    return 0


def target(driver, args):
    return entry_point, None

# covers: classes.attributes, types.none-mix, tuples.fixed, functions.calls, special.len
# A balanced search tree as an ordered map: insertion, removal, ranges, ranks.
class Node(object):
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.left = None
        self.right = None
        self.height = 1
        self.size = 1


def height(node):
    return node.height if node is not None else 0


def size(node):
    return node.size if node is not None else 0


def update(node):
    node.height = max(height(node.left), height(node.right)) + 1
    node.size = size(node.left) + size(node.right) + 1
    return node


def rotate_right(node):
    top = node.left
    node.left = top.right
    top.right = update(node)
    return update(top)


def rotate_left(node):
    top = node.right
    node.right = top.left
    top.left = update(node)
    return update(top)


def balance(node):
    update(node)
    lean = height(node.left) - height(node.right)
    if lean > 1:
        if height(node.left.left) < height(node.left.right):
            node.left = rotate_left(node.left)
        return rotate_right(node)
    if lean < -1:
        if height(node.right.right) < height(node.right.left):
            node.right = rotate_right(node.right)
        return rotate_left(node)
    return node


def insert(node, key, value):
    if node is None:
        return Node(key, value)
    if key < node.key:
        node.left = insert(node.left, key, value)
    elif key > node.key:
        node.right = insert(node.right, key, value)
    else:
        node.value = value
    return balance(node)


def take_first(node):
    if node.left is None:
        return node, node.right
    first, rest = take_first(node.left)
    node.left = rest
    return first, balance(node)


def remove(node, key):
    if node is None:
        raise KeyError
    if key < node.key:
        node.left = remove(node.left, key)
    elif key > node.key:
        node.right = remove(node.right, key)
    else:
        if node.left is None:
            return node.right
        if node.right is None:
            return node.left
        first, rest = take_first(node.right)
        first.left = node.left
        first.right = rest
        return balance(first)
    return balance(node)


class Map(object):
    def __init__(self):
        self.root = None

    def __len__(self):
        return size(self.root)

    def __setitem__(self, key, value):
        self.root = insert(self.root, key, value)

    def __getitem__(self, key):
        node = self.root
        while node is not None:
            if key == node.key:
                return node.value
            node = node.left if key < node.key else node.right
        raise KeyError

    def remove(self, key):
        self.root = remove(self.root, key)

    def between(self, low, high):
        result = []
        collect(self.root, low, high, result)
        return result

    def nth(self, n):
        node = self.root
        while node is not None:
            before = size(node.left)
            if n < before:
                node = node.left
            elif n == before:
                return node.key
            else:
                n -= before + 1
                node = node.right
        raise IndexError

    def check(self):
        return check(self.root, -1000000, 1000000)


def collect(node, low, high, result):
    if node is None:
        return
    if low < node.key:
        collect(node.left, low, high, result)
    if low <= node.key < high:
        result.append((node.key, node.value))
    if node.key < high:
        collect(node.right, low, high, result)


def check(node, low, high):
    if node is None:
        return True
    if not low < node.key < high:
        return False
    if abs(height(node.left) - height(node.right)) > 1:
        return False
    return check(node.left, low, node.key) and check(node.right, node.key, high)


def entry_point(argv):
    map = Map()
    for i in range(200):
        map[i * 73 % 199] = 'v%d' % i
    print(len(map))
    print(height(map.root))
    print(map.check())
    print(map[73])
    for key, value in map.between(50, 54):
        print('%d %s' % (key, value))
    for key in range(0, 199, 2):
        map.remove(key)
    print(len(map))
    print(map.check())
    print(map.nth(0))
    print(map.nth(40))
    try:
        print(map.nth(5000))
    except IndexError:
        print('not that many')
    try:
        map.remove(2)
    except KeyError:
        print('no such key')
    try:
        print(map[4])
    except KeyError:
        print('not found')
    up = Map()
    for i in range(1000):
        up[i] = ''
    print(height(up.root))
    print(up.check())
    return 0


def target(driver, args):
    return entry_point, None

# covers: classes.isinstance, classes.type-is
class Node(object):
    pass


class Number(Node):
    def __init__(self, value):
        self.value = value


class Sum(Node):
    def __init__(self, left, right):
        self.left = left
        self.right = right


class Constant(Number):
    pass


def evaluate(node):
    if isinstance(node, Number):
        return node.value
    elif isinstance(node, Sum):
        return evaluate(node.left) + evaluate(node.right)
    return -1


def exact(node):
    if type(node) is Number:
        return 'number'
    if type(node) is Constant:
        return 'constant'
    return 'other'


def entry_point(argv):
    tree = Sum(Number(1), Sum(Constant(20), Number(300)))
    print(evaluate(tree))
    print(evaluate(Node()))
    print(exact(Number(1)))
    print(exact(Constant(1)))
    print(exact(tree))
    return 0


def target(driver, args):
    return entry_point, None

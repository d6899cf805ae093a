# covers: lib.pairtype, import.metaclasses
"""Classes that later parts of the program add methods to, as an interpreter in several modules does."""
from rpython.tool.pairtype import extendabletype, pair, pairtype

Open = extendabletype('Open', (object,), {})


class Node(Open):
    pass


class Number(Node):
    def __init__(self, value):
        self.value = value


class Add(Node):
    def __init__(self, left, right):
        self.left = left
        self.right = right


# One part of the program evaluates.
class __extend__(Node):
    def evaluate(self):
        return 0


class __extend__(Number):
    def evaluate(self):
        return self.value


class __extend__(Add):
    def evaluate(self):
        return self.left.evaluate() + self.right.evaluate()


# Another one prints.
class __extend__(Node):
    def show(self):
        return '?'


class __extend__(Number):
    def show(self):
        return str(self.value)


class __extend__(Add):
    def show(self):
        return '(%s + %s)' % (self.left.show(), self.right.show())


class __extend__(pairtype(Number, Number)):
    def folds(p):
        return True


class __extend__(pairtype(Node, Node)):
    def folds(p):
        return False


CAN_FOLD = [pair(Number(1), Number(2)).folds(), pair(Number(1), Add(None, None)).folds()]


def fold(node):
    if isinstance(node, Add):
        left, right = fold(node.left), fold(node.right)
        if isinstance(left, Number) and isinstance(right, Number) and CAN_FOLD[0]:
            return Number(left.value + right.value)
        return Add(left, right)
    return node


def entry_point(argv):
    tree = Add(Add(Number(1), Number(2)), Add(Node(), Number(4)))
    print(tree.show())
    print(tree.evaluate())
    print(fold(tree).show())
    print(CAN_FOLD[1])
    return 0


def target(driver, args):
    return entry_point, None

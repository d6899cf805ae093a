# covers: classes.override, classes.inheritance, functions.class-values, strings.operators
# Expression trees and visitors: printing, evaluating, simplifying, deriving, compiling.
class Node(object):
    def accept(self, visitor):
        raise NotImplementedError


class Number(Node):
    def __init__(self, value):
        self.value = value

    def accept(self, visitor):
        return visitor.number(self)


class Variable(Node):
    def __init__(self, name):
        self.name = name

    def accept(self, visitor):
        return visitor.variable(self)


class Pair(Node):
    def __init__(self, left, right):
        self.left = left
        self.right = right


class Sum(Pair):
    def accept(self, visitor):
        return visitor.sum(self)


class Product(Pair):
    def accept(self, visitor):
        return visitor.product(self)


class Visitor(object):
    """Makes a tree of a tree; by default a copy."""

    def number(self, node):
        return node

    def variable(self, node):
        return node

    def sum(self, node):
        return Sum(node.left.accept(self), node.right.accept(self))

    def product(self, node):
        return Product(node.left.accept(self), node.right.accept(self))


def is_number(node, value):
    return isinstance(node, Number) and node.value == value


class Simplify(Visitor):
    def sum(self, node):
        left = node.left.accept(self)
        right = node.right.accept(self)
        if isinstance(left, Number) and isinstance(right, Number):
            return Number(left.value + right.value)
        if is_number(left, 0):
            return right
        if is_number(right, 0):
            return left
        return Sum(left, right)

    def product(self, node):
        left = node.left.accept(self)
        right = node.right.accept(self)
        if isinstance(left, Number) and isinstance(right, Number):
            return Number(left.value * right.value)
        if is_number(left, 0) or is_number(right, 0):
            return Number(0)
        if is_number(left, 1):
            return right
        if is_number(right, 1):
            return left
        return Product(left, right)


class Derive(Visitor):
    def __init__(self, name):
        self.name = name

    def number(self, node):
        return Number(0)

    def variable(self, node):
        if node.name == self.name:
            return Number(1)
        return Number(0)

    def product(self, node):
        return Sum(Product(node.left.accept(self), node.right), Product(node.left, node.right.accept(self)))


class Substitute(Visitor):
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def variable(self, node):
        return self.value if node.name == self.name else node


class Print(Visitor):
    """Leaves its result in `text`."""

    def __init__(self):
        self.text = ''

    def number(self, node):
        self.text += str(node.value)
        return node

    def variable(self, node):
        self.text += node.name
        return node

    def sum(self, node):
        self.text += '('
        node.left.accept(self)
        self.text += ' + '
        node.right.accept(self)
        self.text += ')'
        return node

    def product(self, node):
        node.left.accept(self)
        self.text += ' * '
        node.right.accept(self)
        return node


class Compile(Visitor):
    def __init__(self):
        self.code = []
        self.depth = 0
        self.deepest = 0

    def emit(self, text, effect):
        self.code.append(text)
        self.depth += effect
        self.deepest = max(self.deepest, self.depth)

    def number(self, node):
        self.emit('push %d' % node.value, 1)
        return node

    def variable(self, node):
        self.emit('load ' + node.name, 1)
        return node

    def sum(self, node):
        Visitor.sum(self, node)
        self.emit('add', -1)
        return node

    def product(self, node):
        Visitor.product(self, node)
        self.emit('mul', -1)
        return node


def show(node):
    printer = Print()
    node.accept(printer)
    print(printer.text)


def entry_point(argv):
    x = Variable('x')
    tree = Sum(Product(Number(3), Product(x, x)), Sum(Product(Number(2), x), Number(7)))
    show(tree)
    derived = tree.accept(Derive('x'))
    show(derived)
    simple = derived.accept(Simplify())
    show(simple)
    for value in range(3):
        show(tree.accept(Substitute('x', Number(value))).accept(Simplify()))
    show(tree.accept(Substitute('x', Sum(x, Number(1)))))
    compiler = Compile()
    tree.accept(compiler)
    print(', '.join(compiler.code))
    print(compiler.deepest)
    return 0


def target(driver, args):
    return entry_point, None

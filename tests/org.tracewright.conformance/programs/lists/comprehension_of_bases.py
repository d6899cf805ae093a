# covers: lists.comprehension
class Node(object):
    def value(self):
        return 0


class Leaf(Node):
    def __init__(self, number):
        self.number = number

    def value(self):
        return self.number


class Pair(Node):
    def __init__(self, parts):
        self.parts = parts

    def value(self):
        result = 1
        for part in self.parts:
            result = result * 10 + part.value()
        return result


def leaves(count):
    """Only leaves here, but what becomes of the list holds other nodes as well."""
    return [Leaf(i) for i in range(count)]


def entry_point(argv):
    nodes = leaves(3)
    pair = Pair(nodes)
    print(pair.value())
    more = leaves(2)
    more.append(Leaf(7))
    more.append(pair)
    print(Pair(more).value())
    words = ['%d!' % node.value() for node in more]
    words[0] = 'start'
    print(' '.join(words))
    letters = [c for c in 'hello']
    letters.append('world')
    print('-'.join(letters))
    maybe = [None if i == 1 else Leaf(i) for i in range(3)]
    for node in maybe:
        if node is None:
            print('none')
        else:
            print(node.value())
    return 0


def target(driver, args):
    return entry_point, None

# covers: iter.generators, iter.own
def squares(count):
    for i in range(count):
        yield i * i


def pairs(words):
    for word in words:
        yield word, len(word)


def walk(tree):
    stack = [tree]
    while stack:
        node = stack.pop()
        yield node.name
        for child in node.children:
            stack.append(child)


class Node(object):
    def __init__(self, name, children):
        self.name = name
        self.children = children


def entry_point(argv):
    tree = Node('root', [Node('a', []), Node('b', [Node('c', [])])])
    print(' '.join(walk(tree)))
    print(' '.join(sorted(walk(tree))))
    print(len(list(squares(5))))
    print(sum(squares(10)))
    for i, (word, length) in enumerate(pairs(['one', 'three'])):
        print('%d %s %d' % (i, word, length))
    for number, name in zip(squares(9), walk(tree)):
        print('%d %s' % (number, name))
    numbers = list(squares(4))
    numbers.extend(squares(2))
    print(numbers[-1] + len(numbers))
    print(len(set(squares(6))))
    print(any(square == 16 for square in squares(9)))
    print(any(squares(1)))
    print(all(name for name in walk(tree)))
    left = squares(5)
    print(all(square < 4 for square in left))
    print(next(left))
    return 0


def target(driver, args):
    return entry_point, None

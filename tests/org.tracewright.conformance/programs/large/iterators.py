# covers: iter.own, iter.generators, special.iter, iter.zip, classes.override
# Iterators over a tree, a matrix and a stream of tokens, by hand and as generators.
class Tree(object):
    def __init__(self, key, left, right):
        self.key = key
        self.left = left
        self.right = right

    def __iter__(self):
        return InOrder(self)


class InOrder(object):
    def __init__(self, tree):
        self.stack = []
        self.push(tree)

    def push(self, tree):
        while tree is not None:
            self.stack.append(tree)
            tree = tree.left

    def __iter__(self):
        return self

    def next(self):
        if len(self.stack) == 0:
            raise StopIteration
        tree = self.stack.pop()
        self.push(tree.right)
        return tree.key

    __next__ = next


def build(keys, start, end):
    if start >= end:
        return None
    middle = (start + end) // 2
    return Tree(keys[middle], build(keys, start, middle), build(keys, middle + 1, end))


def spiral(width, height):
    left, top, right, bottom = 0, 0, width - 1, height - 1
    while left <= right and top <= bottom:
        for x in range(left, right + 1):
            yield x, top
        for y in range(top + 1, bottom + 1):
            yield right, y
        if top < bottom and left < right:
            for x in range(right - 1, left - 1, -1):
                yield x, bottom
            for y in range(bottom - 1, top, -1):
                yield left, y
        left += 1
        top += 1
        right -= 1
        bottom -= 1


def tokens(text):
    i = 0
    while i < len(text):
        start = i
        if text[i].isdigit():
            while i < len(text) and text[i].isdigit():
                i += 1
            yield text[start:i]
        elif text[i] == ' ':
            i += 1
        else:
            i += 1
            yield text[start:i]


def primes():
    found = []
    n = 2
    while True:
        for p in found:
            if n % p == 0:
                break
        else:
            found.append(n)
            yield n
        n += 1


class Countdown(object):
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def next(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

    __next__ = next


def permutations(items):
    """All orders of the items, by counting inversions."""
    order = items[:]
    yield order[:]
    n = len(order)
    while True:
        i = n - 2
        while i >= 0 and order[i] >= order[i + 1]:
            i -= 1
        if i < 0:
            return
        j = n - 1
        while order[j] <= order[i]:
            j -= 1
        order[i], order[j] = order[j], order[i]
        tail = order[i + 1:]
        tail.reverse()
        order = order[:i + 1] + tail
        yield order[:]


def entry_point(argv):
    keys = [i * i for i in range(10)]
    tree = build(keys, 0, len(keys))
    for key in tree:
        print(key)
    total = 0
    for a in tree:
        for b in tree:
            if a + b == 25:
                total += 1
    print(total)
    cells = []
    for x, y in spiral(4, 3):
        cells.append('%d%d' % (x, y))
    print(' '.join(cells))
    print('|'.join([token for token in tokens('12+(345 * x)-6')]))
    for p in primes():
        if p > 40:
            break
        print(p)
    for n in Countdown(4):
        print(n)
    count = 0
    for order in permutations([1, 2, 3, 4]):
        count += 1
        if count % 7 == 0:
            print(' '.join([str(n) for n in order]))
    print(count)
    return 0


def target(driver, args):
    return entry_point, None

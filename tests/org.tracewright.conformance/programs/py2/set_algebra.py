# covers: beyond.set
class Graph(object):
    def __init__(self):
        self.edges = {}

    def add(self, a, b):
        if a not in self.edges:
            self.edges[a] = set()
        if b not in self.edges:
            self.edges[b] = set()
        self.edges[a].add(b)

    def reachable(self, start):
        seen = set()
        todo = [start]
        while todo:
            node = todo.pop()
            if node in seen:
                continue
            seen.add(node)
            for next in self.edges[node]:
                todo.append(next)
        return seen


def primes(limit):
    numbers = set()
    for n in range(2, limit):
        numbers.add(n)
    result = []
    for n in range(2, limit):
        if n in numbers:
            result.append(n)
            for multiple in range(n * n, limit, n):
                numbers.discard(multiple)
    return result


def sorted_items(items):
    result = [item for item in items]
    result.sort()
    return ' '.join([str(item) for item in result])


def entry_point(argv):
    graph = Graph()
    for a, b in [(1, 2), (2, 3), (3, 1), (4, 5), (5, 1), (6, 6)]:
        graph.add(a, b)
    for start in [1, 4, 6]:
        print sorted_items(graph.reachable(start))
    print primes(40)[3], len(primes(40))
    letters = set()
    for c in 'mississippi':
        letters.add(ord(c) - ord('a'))
    print len(letters), 12 in letters, 23 in letters
    letters.remove(12)
    letters.add(23)
    print sorted_items(letters)
    try:
        letters.remove(16)
    except KeyError:
        print 'no q'
    return 0


def target(driver, args):
    return entry_point, None

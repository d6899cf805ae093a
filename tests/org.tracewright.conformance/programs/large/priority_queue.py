# covers: special.len, special.item, lists.basic, classes.override
# A binary heap with an order of its own, heap sort, and Dijkstra's shortest paths.
class Entry(object):
    def __init__(self, priority, number, name):
        self.priority = priority
        self.number = number
        self.name = name

    def before(self, other):
        if self.priority != other.priority:
            return self.priority < other.priority
        return self.number < other.number


class Heap(object):
    def __init__(self):
        self.items = []
        self.added = 0

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def push(self, priority, name):
        items = self.items
        entry = Entry(priority, self.added, name)
        self.added += 1
        items.append(entry)
        i = len(items) - 1
        while i > 0:
            parent = (i - 1) // 2
            if not entry.before(items[parent]):
                break
            items[i] = items[parent]
            i = parent
        items[i] = entry

    def pop(self):
        items = self.items
        result = items[0]
        last = items.pop()
        size = len(items)
        if size > 0:
            i = 0
            while True:
                child = 2 * i + 1
                if child >= size:
                    break
                if child + 1 < size and items[child + 1].before(items[child]):
                    child += 1
                if not items[child].before(last):
                    break
                items[i] = items[child]
                i = child
            items[i] = last
        return result


ROADS = [('a', 'b', 7), ('a', 'c', 9), ('a', 'f', 14), ('b', 'c', 10), ('b', 'd', 15), ('c', 'd', 11), ('c', 'f', 2),
         ('d', 'e', 6), ('e', 'f', 9), ('g', 'h', 1)]


class Graph(object):
    def __init__(self):
        self.edges = {}

    def add(self, a, b, length):
        if a not in self.edges:
            self.edges[a] = {}
        self.edges[a][b] = length

    def distances(self, start):
        known = {}
        heap = Heap()
        heap.push(0, start)
        while len(heap):
            entry = heap.pop()
            if entry.name in known:
                continue
            known[entry.name] = entry.priority
            for name, length in self.edges[entry.name].items():
                if name not in known:
                    heap.push(entry.priority + length, name)
        return known


def entry_point(argv):
    heap = Heap()
    for i in range(20):
        heap.push(i * 7 % 11, 'item%d' % i)
    print(len(heap))
    print(heap[0].name)
    while len(heap) > 0:
        entry = heap.pop()
        print('%d %s' % (entry.priority, entry.name))
    graph = Graph()
    for a, b, length in ROADS:
        graph.add(a, b, length)
        graph.add(b, a, length)
    distances = graph.distances('a')
    for name in sorted(distances.keys()):
        print('%s: %d' % (name, distances[name]))
    print('g' in distances)
    return 0


def target(driver, args):
    return entry_point, None

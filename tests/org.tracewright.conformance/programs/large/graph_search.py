# covers: dicts.basic, lists.basic, tuples.fixed, iter.dicts
# Breadth-first and depth-first search, topological order, strongly connected parts, a maze.
class CycleError(Exception):
    def __init__(self, node):
        self.node = node


class Graph(object):
    def __init__(self):
        self.targets = {}

    def node(self, name):
        if name not in self.targets:
            self.targets[name] = []
        return self.targets[name]

    def edge(self, source, target):
        self.node(source).append(target)
        self.node(target)

    def breadth_first(self, start):
        order = [start]
        seen = {start: 0}
        i = 0
        while i < len(order):
            name = order[i]
            i += 1
            for target in self.targets[name]:
                if target not in seen:
                    seen[target] = seen[name] + 1
                    order.append(target)
        return order, seen

    def topological(self):
        order = []
        state = {}
        for name in self.targets:
            self.visit(name, state, order)
        order.reverse()
        return order

    def visit(self, name, state, order):
        known = state.get(name, 0)
        if known == 2:
            return
        if known == 1:
            raise CycleError(name)
        state[name] = 1
        for target in self.targets[name]:
            self.visit(target, state, order)
        state[name] = 2
        order.append(name)


class Components(object):
    """Tarjan's algorithm."""

    def __init__(self, graph):
        self.graph = graph
        self.index = {}
        self.low = {}
        self.stack = []
        self.found = []

    def run(self):
        for name in self.graph.targets:
            if name not in self.index:
                self.visit(name)
        return self.found

    def visit(self, name):
        self.index[name] = len(self.index)
        self.low[name] = self.index[name]
        self.stack.append(name)
        for target in self.graph.targets[name]:
            if target not in self.index:
                self.visit(target)
                self.low[name] = min(self.low[name], self.low[target])
            elif target in self.stack:
                self.low[name] = min(self.low[name], self.index[target])
        if self.low[name] == self.index[name]:
            part = []
            while True:
                member = self.stack.pop()
                part.append(member)
                if member == name:
                    break
            part.sort()
            self.found.append(part)


MAZE = ['#########',
        '#S..#...#',
        '#.#.#.#.#',
        '#.#...#.#',
        '#.#####.#',
        '#......E#',
        '#########']


def find(char):
    for y in range(len(MAZE)):
        x = MAZE[y].find(char)
        if x >= 0:
            return x, y
    return -1, -1


def shortest():
    start = find('S')
    end = find('E')
    distance = {start: 0}
    queue = [start]
    while queue:
        x, y = queue.pop(0)
        if (x, y) == end:
            return distance[x, y]
        for dx, dy in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
            place = (x + dx, y + dy)
            if MAZE[y + dy][x + dx] != '#' and place not in distance:
                distance[place] = distance[x, y] + 1
                queue.append(place)
    return -1


def entry_point(argv):
    graph = Graph()
    for a, b in [('shirt', 'tie'), ('tie', 'jacket'), ('trousers', 'shoes'), ('socks', 'shoes'),
                 ('trousers', 'belt'), ('belt', 'jacket')]:
        graph.edge(a, b)
    order, depth = graph.breadth_first('shirt')
    print(' '.join(order))
    print(depth['jacket'])
    print(' '.join(graph.topological()))
    graph.edge('jacket', 'shirt')
    try:
        graph.topological()
    except CycleError as error:
        print('cycle at ' + error.node)
    for part in Components(graph).run():
        print(','.join(part))
    print(shortest())
    return 0


def target(driver, args):
    return entry_point, None

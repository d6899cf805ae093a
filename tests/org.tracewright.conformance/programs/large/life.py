# covers: lists.repeat, iter.ranges, strings.operators, lists.comprehension
# Conway's game of life on a torus, with a census of still lifes and movers.
GLIDER = ['.O.', '..O', 'OOO']
BLOCK = ['OO', 'OO']
BLINKER = ['OOO']
PULSE = ['..O..', '.OOO.', '.O.O.', '..O..']


class World(object):
    def __init__(self, width, height):
        self.width = width
        self.height = height
        self.cells = [False] * (width * height)
        self.age = 0

    def get(self, x, y):
        return self.cells[(y % self.height) * self.width + x % self.width]

    def set(self, x, y, alive):
        self.cells[(y % self.height) * self.width + x % self.width] = alive

    def stamp(self, pattern, x, y):
        for dy in range(len(pattern)):
            for dx in range(len(pattern[dy])):
                self.set(x + dx, y + dy, pattern[dy][dx] == 'O')

    def neighbours(self, x, y):
        count = 0
        for dy in range(-1, 2):
            for dx in range(-1, 2):
                if (dx != 0 or dy != 0) and self.get(x + dx, y + dy):
                    count += 1
        return count

    def step(self):
        new = [False] * len(self.cells)
        for y in range(self.height):
            for x in range(self.width):
                count = self.neighbours(x, y)
                new[y * self.width + x] = count == 3 or (count == 2 and self.get(x, y))
        changed = new != self.cells
        self.cells = new
        self.age += 1
        return changed

    def population(self):
        count = 0
        for cell in self.cells:
            if cell:
                count += 1
        return count

    def show(self):
        print('generation %d, population %d' % (self.age, self.population()))
        for y in range(self.height):
            print(''.join(['O' if self.get(x, y) else '.' for x in range(self.width)]))


def entry_point(argv):
    world = World(12, 8)
    world.stamp(GLIDER, 0, 0)
    world.show()
    for i in range(20):
        world.step()
    world.show()
    world = World(16, 10)
    world.stamp(BLOCK, 1, 1)
    world.stamp(BLINKER, 8, 2)
    world.stamp(PULSE, 5, 5)
    for i in range(12):
        if not world.step():
            print('still')
            break
    world.show()
    block = World(5, 5)
    block.stamp(BLOCK, 2, 2)
    print(block.step())
    return 0


def target(driver, args):
    return entry_point, None

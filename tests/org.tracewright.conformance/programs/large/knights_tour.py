# covers: lists.repeat, tuples.fixed, iter.ranges, functions.calls
# A knight's tour by Warnsdorff's rule with backtracking.
MOVES = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]


class Board(object):
    def __init__(self, size):
        self.size = size
        self.cells = [0] * (size * size)
        self.tries = 0

    def free(self, x, y):
        return 0 <= x < self.size and 0 <= y < self.size and self.cells[y * self.size + x] == 0

    def exits(self, x, y):
        count = 0
        for dx, dy in MOVES:
            if self.free(x + dx, y + dy):
                count += 1
        return count

    def ordered_moves(self, x, y):
        """Places to go, those with the fewest ways on first."""
        result = []
        for wanted in range(9):
            for dx, dy in MOVES:
                if self.free(x + dx, y + dy) and self.exits(x + dx, y + dy) == wanted:
                    result.append((x + dx, y + dy))
        return result

    def tour(self, x, y, number):
        self.tries += 1
        self.cells[y * self.size + x] = number
        if number == self.size * self.size:
            return True
        for nx, ny in self.ordered_moves(x, y):
            if self.tour(nx, ny, number + 1):
                return True
        self.cells[y * self.size + x] = 0
        return False

    def check(self):
        places = [0] * (len(self.cells) + 1)
        for i in range(len(self.cells)):
            places[self.cells[i]] = i
        for number in range(1, len(self.cells)):
            a, b = places[number], places[number + 1]
            dx = abs(a % self.size - b % self.size)
            dy = abs(a // self.size - b // self.size)
            if dx * dy != 2:
                return False
        return True

    def show(self):
        for y in range(self.size):
            line = ''
            for x in range(self.size):
                text = str(self.cells[y * self.size + x])
                line += ' ' * (4 - len(text)) + text
            print(line)


def entry_point(argv):
    for size in [5, 6, 8]:
        board = Board(size)
        print('size %d: %s' % (size, board.tour(0, 0, 1)))
        print('tries %d, right %s' % (board.tries, board.check()))
        if size == 6:
            board.show()
    small = Board(3)
    print(small.tour(0, 0, 1))
    print(small.tries)
    return 0


def target(driver, args):
    return entry_point, None

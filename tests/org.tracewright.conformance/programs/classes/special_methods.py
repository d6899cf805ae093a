# covers: special.len, special.item
class Row(object):
    def __init__(self, size):
        self.cells = [0] * size

    def __len__(self):
        return len(self.cells)

    def __getitem__(self, i):
        return self.cells[i]

    def __setitem__(self, i, value):
        self.cells[i] = value


class Grid(object):
    def __init__(self, width, height):
        self.rows = [Row(width) for _ in range(height)]

    def __getitem__(self, y):
        return self.rows[y]

    def __len__(self):
        return len(self.rows)


def entry_point(argv):
    grid = Grid(4, 3)
    grid[1][2] = 7
    grid[2][3] = 9
    print(len(grid))
    print(len(grid[0]))
    print(grid[1][2] + grid[2][3] + grid[0][0])
    row = grid[1]
    row[0] = 5
    print(grid[1][0])
    return 0


def target(driver, args):
    return entry_point, None

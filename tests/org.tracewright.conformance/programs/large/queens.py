# covers: ints.arith, lists.basic, iter.generators, functions.calls
# N queens three ways: lists, bit masks and a generator of the columns left.
class Solver(object):
    def __init__(self, size):
        self.size = size
        self.columns = []
        self.found = []

    def safe(self, column):
        row = len(self.columns)
        for i in range(row):
            other = self.columns[i]
            if other == column or abs(other - column) == row - i:
                return False
        return True

    def solve(self):
        if len(self.columns) == self.size:
            self.found.append(self.columns[:])
            return
        for column in range(self.size):
            if self.safe(column):
                self.columns.append(column)
                self.solve()
                self.columns.pop()


def count(size, row, columns, left, right):
    if row == size:
        return 1
    total = 0
    free = ((1 << size) - 1) & ~(columns | left | right)
    while free:
        bit = free & -free
        free ^= bit
        total += count(size, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1)
    return total


def free_columns(size, columns, left, right):
    for column in range(size):
        bit = 1 << column
        if not bit & (columns | left | right):
            yield bit


def count_again(size, row, columns, left, right):
    if row == size:
        return 1
    total = 0
    for bit in free_columns(size, columns, left, right):
        total += count_again(size, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1)
    return total


def show(columns):
    for column in columns:
        print('.' * column + 'Q' + '.' * (len(columns) - column - 1))


def mirrored(columns):
    return [len(columns) - 1 - column for column in columns]


def contains(found, columns):
    for other in found:
        if other == columns:
            return True
    return False


def symmetric_pairs(found):
    pairs = 0
    for columns in found:
        if contains(found, mirrored(columns)):
            pairs += 1
    return pairs


def entry_point(argv):
    for size in range(1, 8):
        solver = Solver(size)
        solver.solve()
        print('%d: %d %d %d' % (size, len(solver.found), count(size, 0, 0, 0, 0), count_again(size, 0, 0, 0, 0)))
    solver = Solver(6)
    solver.solve()
    for solution in solver.found:
        show(solution)
        print('')
    print(symmetric_pairs(solver.found))
    return 0


def target(driver, args):
    return entry_point, None

# covers: lists.basic, lists.comprehension, ints.arith, functions.calls
# A solver that keeps sets of candidates as bit masks and branches on the smallest.
PUZZLE = ('53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79')
HARD = ('..............3.85..1.2.......5.7.....4...1...9.......5......73..2.1........4...9')
ALL = 0x1FF


def count_bits(mask):
    count = 0
    while mask:
        mask &= mask - 1
        count += 1
    return count


class Board(object):
    def __init__(self):
        self.cells = [0] * 81
        self.rows = [ALL] * 9
        self.columns = [ALL] * 9
        self.boxes = [ALL] * 9
        self.steps = 0

    def candidates(self, place):
        row, column = place // 9, place % 9
        return self.rows[row] & self.columns[column] & self.boxes[row // 3 * 3 + column // 3]

    def toggle(self, place, mask):
        row, column = place // 9, place % 9
        self.rows[row] ^= mask
        self.columns[column] ^= mask
        self.boxes[row // 3 * 3 + column // 3] ^= mask

    def put(self, place, digit):
        self.cells[place] = digit
        self.toggle(place, 1 << (digit - 1))

    def clear(self, place):
        self.toggle(place, 1 << (self.cells[place] - 1))
        self.cells[place] = 0

    def best_place(self):
        best = -1
        fewest = 10
        for place in range(81):
            if self.cells[place] == 0:
                count = count_bits(self.candidates(place))
                if count < fewest:
                    best = place
                    fewest = count
                    if count < 2:
                        break
        return best

    def solve(self, limit):
        place = self.best_place()
        if place < 0:
            return True
        mask = self.candidates(place)
        for digit in range(1, 10):
            if mask & (1 << (digit - 1)):
                self.steps += 1
                if self.steps > limit:
                    return False
                self.put(place, digit)
                if self.solve(limit):
                    return True
                self.clear(place)
        return False

    def show(self):
        for row in range(9):
            line = ''
            for column in range(9):
                line += '.123456789'[self.cells[row * 9 + column]]
                if column == 2 or column == 5:
                    line += '|'
            print(line)
            if row == 2 or row == 5:
                print('---+---+---')


def load(text):
    board = Board()
    for place in range(81):
        if text[place] != '.':
            board.put(place, ord(text[place]) - ord('0'))
    return board


def entry_point(argv):
    board = load(PUZZLE)
    print(board.solve(100000))
    board.show()
    print(board.steps)
    board = load(HARD)
    print(board.solve(500))
    print(board.steps)
    return 0


def target(driver, args):
    return entry_point, None

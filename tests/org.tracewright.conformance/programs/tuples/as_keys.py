# covers: tuples.fixed, dicts.basic
def entry_point(argv):
    board = {}
    for x in range(3):
        for y in range(3):
            board[x, y] = x * y
    print(len(board))
    print(board[2, 2])
    print((1, 5) in board)
    del board[0, 0]
    print(len(board))
    names = {}
    names[('a', 1)] = 'first'
    names[('a', 2)] = 'second'
    print(names[('a', 2)])
    total = 0
    for (x, y), value in board.items():
        total += x + y + value
    print(total)
    return 0


def target(driver, args):
    return entry_point, None

# covers: lists.repeat, lists.comprehension
def entry_point(argv):
    zeros = [0] * 5
    zeros[2] = 7
    total = 0
    for z in zeros:
        total += z
    print(total)
    grid = [[0] * 3 for _ in range(2)]
    grid[0][1] = 4
    grid[1][2] = 5
    for row in grid:
        print('%d %d %d' % (row[0], row[1], row[2]))
    names = ['x'] * 3
    print(''.join(names))
    return 0


def target(driver, args):
    return entry_point, None

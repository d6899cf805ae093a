# covers: iter.ranges
def entry_point(argv):
    for i in range(3):
        print(i)
    for i in range(5, 8):
        print(i)
    for i in range(0, 10, 4):
        print(i)
    for i in range(5, 0, -2):
        print(i)
    for i in range(3, 3):
        print('never')
    n = 2 * len(argv)
    for i in range(n):
        for j in range(i, n):
            print(i * 10 + j)
    step = 3 * len(argv)
    for i in range(0, 10, step):
        print(i)
    return 0


def target(driver, args):
    return entry_point, None

# covers: iter.dicts, dicts.basic
def entry_point(argv):
    squares = {}
    for i in range(5):
        squares[i * 3] = i * i
    for key in squares:
        print(key)
    for value in squares.values():
        print(value)
    for key, value in squares.items():
        print(key * 100 + value)
    for key in squares.keys():
        squares[key] = 0
    total = 0
    for value in squares.values():
        total += value
    print(total)
    return 0


def target(driver, args):
    return entry_point, None

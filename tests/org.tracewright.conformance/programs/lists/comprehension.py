# covers: lists.comprehension, lists.in
def entry_point(argv):
    squares = [i * i for i in range(6)]
    print(squares[5])
    odd = [s for s in squares if s % 2 == 1]
    print(len(odd))
    print(9 in odd)
    print(4 in odd)
    print(4 not in odd)
    words = [w.upper() for w in ['a', 'bc', 'def'] if len(w) > 1]
    print(' '.join(words))
    pairs = [(i, j) for i in range(3) for j in range(i)]
    for a, b in pairs:
        print(a * 10 + b)
    nested = [[i * j for j in range(3)] for i in range(3)]
    print(nested[2][2])
    return 0


def target(driver, args):
    return entry_point, None

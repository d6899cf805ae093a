# covers: tuples.fixed
def swap(pair):
    a, b = pair
    return b, a


def entry_point(argv):
    point = (3, 'three', 2.5)
    print(point[0])
    print(point[1])
    print(point[2])
    print(len(point))
    a, b = swap((1, 'x'))
    print(a)
    print(b)
    print((1, 2) == (1, 2))
    print((1, 2) == (2, 1))
    nested = ((1, 2), (3, 4))
    (p, q), (r, s) = nested
    print(p * 1000 + q * 100 + r * 10 + s)
    joined = (1, 2) + (3,)
    print(joined[2])
    return 0


def target(driver, args):
    return entry_point, None

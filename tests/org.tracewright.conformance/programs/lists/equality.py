# covers: lists.basic, lists.in
def entry_point(argv):
    a = [1, 2, 3]
    b = [1, 2]
    print(a == b)
    b.append(3)
    print(a == b)
    print(a != b)
    print(a is b)
    words = ['x', 'y']
    print(words == ['x', 'y'])
    print('y' in words)
    print('z' in words)
    print([] == [1])
    return 0


def target(driver, args):
    return entry_point, None

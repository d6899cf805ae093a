# covers: ints.arith, flow.conditional, bools
def order(a, b):
    if a < b:
        return 'less'
    elif a == b:
        return 'equal'
    return 'greater'


def entry_point(argv):
    print(order(1, 2))
    print(order(2, 2))
    print(order(3, 2))
    n = len(argv)
    print(n == 1)
    print(n != 1)
    print(n <= 1)
    print(n > 1)
    print(not n)
    print((n < 5) == True)
    return 0


def target(driver, args):
    return entry_point, None

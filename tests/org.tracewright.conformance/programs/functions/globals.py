# covers: globals.constants, flow.global
LIMIT = 10
NAME = 'tracewright'
FACTOR = LIMIT * 2 + 1


def scaled(n):
    global FACTOR
    return n * FACTOR


def entry_point(argv):
    print(LIMIT)
    print(NAME)
    print(scaled(2))
    if LIMIT > 5:
        print('large')
    else:
        print('small')
    return 0


def target(driver, args):
    return entry_point, None

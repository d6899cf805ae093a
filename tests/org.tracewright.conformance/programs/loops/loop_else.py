# covers: flow.loop-else, flow.break
def is_prime(n):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        return True
    return False


def search(items, wanted):
    i = 0
    while i < len(items):
        if items[i] == wanted:
            print('found at %d' % i)
            break
        i += 1
    else:
        print('not found')


def entry_point(argv):
    for n in range(2, 12):
        if is_prime(n):
            print(n)
    search([3, 1, 4, 1, 5], 4)
    search([3, 1, 4, 1, 5], 9)
    search([0], 0)
    return 0


def target(driver, args):
    return entry_point, None

# covers: flow.break
def first_multiple(limit, factor):
    found = -1
    for i in range(1, limit):
        if i % factor != 0:
            continue
        found = i
        break
    return found


def entry_point(argv):
    print(first_multiple(100, 7))
    print(first_multiple(5, 7))
    total = 0
    i = 0
    while True:
        i += 1
        if i % 2:
            continue
        if i > 20:
            break
        total += i
    print(total)
    for a in range(3):
        for b in range(3):
            if b > a:
                break
            print(a * 10 + b)
    return 0


def target(driver, args):
    return entry_point, None

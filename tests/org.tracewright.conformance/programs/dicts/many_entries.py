# covers: dicts.basic
def entry_point(argv):
    d = {}
    for i in range(2000):
        d[i * 7919 % 10007] = i
    print(len(d))
    for i in range(0, 2000, 2):
        del d[i * 7919 % 10007]
    print(len(d))
    total = 0
    for i in range(2000):
        total += d.get(i * 7919 % 10007, 0)
    print(total)
    words = {}
    for i in range(300):
        words['key%d' % (i % 97)] = i
    print(len(words))
    print(words['key5'])
    return 0


def target(driver, args):
    return entry_point, None

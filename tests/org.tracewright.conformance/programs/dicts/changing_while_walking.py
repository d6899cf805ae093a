# covers: iter.dicts, dicts.basic
def entry_point(argv):
    d = {}
    for i in range(20):
        d['k%d' % i] = i
    for key in list(d.keys()):
        if d[key] % 3 == 0:
            del d[key]
    print(len(d))
    for round in range(50):
        d['x%d' % round] = round
        if round > 5:
            del d['x%d' % (round - 5)]
    print(len(d))
    print('x49' in d)
    print('x40' in d)
    key, value = '', 0
    for key, value in d.items():
        pass
    print('%s %d' % (key, value))
    values = list(d.values())
    values.sort()
    print(values[-1])
    return 0


def target(driver, args):
    return entry_point, None

# covers: dicts.basic
def show(d):
    for key in sorted(d.keys()):
        print('%s: %d' % (key, d[key]))


def entry_point(argv):
    d = {'a': 1}
    print(d.setdefault('a', 5))
    print(d.setdefault('b', 6))
    show(d)
    d.update({'c': 3, 'a': 9})
    show(d)
    copy = d.copy()
    copy['z'] = 26
    print(len(d))
    print(len(copy))
    print(d.pop('b'))
    print(d.pop('q', -4))
    show(d)
    d.clear()
    print(len(d))
    return 0


def target(driver, args):
    return entry_point, None

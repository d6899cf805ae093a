# covers: dicts.basic, dicts.ordered
from collections import OrderedDict


def entry_point(argv):
    d = {}
    for word in ['one', 'two', 'three', 'four']:
        d[word] = len(word)
    del d['two']
    d['two'] = 22
    d['one'] = 11
    for key, value in d.items():
        print('%s %d' % (key, value))
    o = OrderedDict()
    o['z'] = 1
    o['a'] = 2
    for key in o:
        print(key)
    print(o['a'])
    return 0


def target(driver, args):
    return entry_point, None

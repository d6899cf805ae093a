# covers: dicts.ordered, lib.objectmodel, lib.debug
from collections import OrderedDict
from rpython.rlib.objectmodel import newlist_hint, resizelist_hint, likely, unlikely
from rpython.rlib.debug import make_sure_not_resized, debug_start, debug_stop


def entry_point(argv):
    debug_start('section')
    d = OrderedDict()
    for name in ['z', 'y', 'x']:
        d[name] = len(d)
    del d['y']
    d['y'] = 9
    for name in d.keys():
        print('%s %d' % (name, d[name]))
    debug_stop('section')
    items = newlist_hint(3)
    for i in range(6):
        items.append(i)
    resizelist_hint(items, 20)
    print(len(items))
    if likely(len(items) > 3):
        print('likely')
    if unlikely(len(items) > 30):
        print('unlikely')
    fixed = make_sure_not_resized([1, 2, 3])
    fixed[1] = 20
    print(fixed[1])
    return 0


def target(driver, args):
    return entry_point, None

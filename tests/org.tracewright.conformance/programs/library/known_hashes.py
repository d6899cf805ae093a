# covers: lib.objectmodel
"""Dicts with the hash at hand, ordered ones from the end, and a table as a chain of tests."""
from collections import OrderedDict
from rpython.rlib.objectmodel import (compute_hash, contains_with_hash, delitem_with_hash, delitem_if_value_is, dict_to_switch, getitem_with_hash,
                                      list_get_physical_size, move_to_end, prepare_dict_update, reversed_dict, setitem_with_hash)

ARITIES = {'add': 2, 'neg': 1, 'push': 0}
arity = dict_to_switch(ARITIES)


class Box(object):
    def __init__(self, n):
        self.n = n


def entry_point(argv):
    names = {}
    prepare_dict_update(names, 5)
    for word in 'some words and some more words'.split(' '):
        h = compute_hash(word)
        if contains_with_hash(names, word, h):
            setitem_with_hash(names, word, h, getitem_with_hash(names, word, h) + 1)
        else:
            setitem_with_hash(names, word, h, 1)
    delitem_with_hash(names, 'and', compute_hash('and'))
    print(' '.join(sorted(['%s=%d' % (word, count) for word, count in names.items()])))

    recent = OrderedDict()
    for i in range(5):
        recent[i] = Box(i * i)
    move_to_end(recent, 1)
    move_to_end(recent, 3, False)
    print(' '.join([str(i) for i in recent.keys()]))
    print(' '.join([str(i) for i in reversed_dict(recent)]))
    delitem_if_value_is(recent, 0, Box(0))
    delitem_if_value_is(recent, 4, recent[4])
    delitem_if_value_is(recent, 17, recent[0])
    print(' '.join(['%d:%d' % (i, box.n) for i, box in recent.items()]))
    try:
        move_to_end(recent, 77)
    except KeyError:
        print('no such key')

    for name in ['add', 'neg', 'push', 'pop']:
        try:
            print(name + ' ' + str(arity(name)))
        except KeyError:
            print(name + ' is unknown')
    print(list_get_physical_size([1, 2, 3]) >= 3)
    return 0


def target(driver, args):
    return entry_point, None

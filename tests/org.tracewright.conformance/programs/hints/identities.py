# covers: lib.objectmodel, dicts.r_dict
"""Hashes, identities and dicts by them."""
from rpython.rlib.objectmodel import (compute_hash, compute_identity_hash, compute_unique_id, current_object_addr_as_int, r_dict,
                                      r_ordereddict, keepalive_until_here, newlist_hint, resizelist_hint, likely, unlikely, instantiate,
                                      we_are_translated, UnboxedValue)


class Symbol(object):
    def __init__(self, name):
        self.name = name


def same_letters(a, b):
    return a.lower() == b.lower()


def hash_of_letters(text):
    return compute_hash(text.lower())


class Number(UnboxedValue):
    __slots__ = ('value',)

    def __init__(self, value):
        self.value = value


def distinct(objects):
    seen = {}
    for object in objects:
        seen[compute_unique_id(object)] = True
    return len(seen)


def joined(parts):
    result = newlist_hint(len(parts))
    for part in parts:
        if unlikely(part == ''):
            continue
        if likely(len(part) < 100):
            result.append(part)
    resizelist_hint(result, len(result))
    return ' '.join(result)


def entry_point(argv):
    a, b = Symbol('a'), Symbol('a')
    print(distinct([a, b, a, b]))
    print(compute_identity_hash(a) == compute_identity_hash(a))
    print(current_object_addr_as_int(a) == current_object_addr_as_int(a))
    print(current_object_addr_as_int(a) == current_object_addr_as_int(b))
    print(compute_hash('abc') == compute_hash('ab' + 'c' * len(argv)))
    print(compute_hash((1, 'x')) == compute_hash((1, 'x')))
    print(compute_hash(3.0) == compute_hash(3.0))
    table = r_dict(same_letters, hash_of_letters)
    table['Apple'] = 1
    table['APPLE'] = 2
    table['pear'] = 3
    print('%d %d %s' % (len(table), table['apple'], 'PEAR' in table))
    ordered = r_ordereddict(same_letters, hash_of_letters)
    for word in ['one', 'Two', 'ONE', 'three', 'two']:
        ordered[word] = len(ordered)
    for key, value in ordered.items():
        print('%s %d' % (key, value))
    del ordered['TWO']
    print(joined(ordered.keys()))
    print(joined(['a', '', 'b']))
    blank = instantiate(Symbol)
    blank.name = 'made'
    keepalive_until_here(blank)
    print(blank.name + str(Number(4).value))
    print(we_are_translated() or True)
    return 0


def target(driver, args):
    return entry_point, None

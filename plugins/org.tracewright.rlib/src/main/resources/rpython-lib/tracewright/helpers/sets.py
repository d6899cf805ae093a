"""Sets: dictionaries of `tracewright.helpers.dicts` whose values mean nothing. What changes a set leaves its order as it was."""
from tracewright.helpers import dicts


def union(a, b, equal, hash_of):
    result = dicts.copy(a, hash_of)
    dicts.update(result, b, equal, hash_of)
    return result


def intersection(a, b, equal, hash_of):
    result = dicts.copy(a, hash_of)
    intersection_update(result, b, equal, hash_of)
    return result


def difference(a, b, equal, hash_of):
    result = dicts.copy(a, hash_of)
    difference_update(result, b, equal, hash_of)
    return result


def symmetric_difference(a, b, equal, hash_of):
    result = dicts.copy(a, hash_of)
    symmetric_difference_update(result, b, equal, hash_of)
    return result


def intersection_update(a, b, equal, hash_of):
    dicts.prepare(a, hash_of)
    i = 0
    while i < a.used:
        if a.live[i] and not dicts.contains(b, a.keys[i], equal, hash_of):
            dicts.remove_entry(a, i)
        i += 1


def difference_update(a, b, equal, hash_of):
    if a == b:
        dicts.clear(a)
        return
    i = 0
    while i < b.used:
        if b.live[i]:
            entry = dicts.hashed_lookup(a, b.keys[i], equal, hash_of)
            if entry >= 0:
                dicts.remove_entry(a, entry)
        i += 1


def symmetric_difference_update(a, b, equal, hash_of):
    if a == b:
        dicts.clear(a)
        return
    dicts.prepare(b, hash_of)
    i = 0
    while i < b.used:
        if b.live[i]:
            entry = dicts.hashed_lookup(a, b.keys[i], equal, hash_of)
            if entry >= 0:
                dicts.remove_entry(a, entry)
            else:
                dicts.append_entry(a, b.keys[i], b.values[i], b.hashes[i])
        i += 1


def is_subset(a, b, equal, hash_of):
    if a.length > b.length:
        return False
    i = 0
    while i < a.used:
        if a.live[i] and not dicts.contains(b, a.keys[i], equal, hash_of):
            return False
        i += 1
    return True


def is_proper_subset(a, b, equal, hash_of):
    return a.length < b.length and is_subset(a, b, equal, hash_of)


def is_disjoint(a, b, equal, hash_of):
    i = 0
    while i < a.used:
        if a.live[i] and dicts.contains(b, a.keys[i], equal, hash_of):
            return False
        i += 1
    return True

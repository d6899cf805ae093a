"""Dictionaries that keep the order of insertion.

D is a struct: `length` (live entries), `used` (entries in use, dead ones included), `keys`, `values`, `hashes`, `live` (arrays, parallel)
and `index`, an open-addressing hash table of Signed whose length is a power of two: 0 is free, n > 0 names entry n - 1, -1 a deleted entry. The functions
`equal(a, b)` and `hash_of(key)` are constants of the dictionary's type; they may run user code, so lookups start again if the table
was changed under them. Those of an r_dict whose methods are known at run time only find their instances in the dictionary: `ll.key_call` passes it to them.
"""
from tracewright import ll

FREE = 0
DELETED = -1
INITIAL = 8


def new(D):
    d = ll.new(D)
    d.length = 0
    d.used = 0
    allocate(D, d, INITIAL)
    return d


def new_sized(D, expected):
    size = INITIAL
    while size * 2 < expected * 3 + 3:
        size *= 2
    d = ll.new(D)
    d.length = 0
    d.used = 0
    allocate(D, d, size)
    return d


def allocate(D, d, size):
    """An empty table of that size, with room for two thirds as many entries."""
    room = size * 2 // 3
    d.index = ll.new_array(ll.field_container(D, 'index'), size)
    d.keys = ll.new_array(ll.field_container(D, 'keys'), room)
    d.values = ll.new_array(ll.field_container(D, 'values'), room)
    d.hashes = ll.new_array(ll.field_container(D, 'hashes'), room)
    d.live = ll.new_array(ll.field_container(D, 'live'), room)


def spread(hash_value):
    """Consecutive small integers keep their places; high bits count as well."""
    return hash_value ^ (hash_value >> 15) ^ (hash_value >> 32)


def prepare(d, hash_of):
    """A prebuilt dict comes without an index, for hashes may depend on the run; the first use makes it."""
    if not d.index:
        used = d.used
        size = INITIAL
        while size * 2 < used * 3 + 3:
            size *= 2
        index = ll.new_array(ll.field_container(ll.container(d), 'index'), size)
        i = 0
        while i < used:
            hash_value = ll.key_call(d, hash_of, d.keys[i])
            d.hashes[i] = hash_value
            insert_index(index, hash_value, i)
            i += 1
        d.index = index


def hashed_lookup(d, key, equal, hash_of):
    prepare(d, hash_of)
    return lookup(d, key, ll.key_call(d, hash_of, key), equal)


def lookup(d, key, hash_value, equal):
    """The entry of the key, or -1."""
    while True:
        index = d.index
        keys = d.keys
        mask = len(index) - 1
        slot = spread(hash_value) & mask
        step = 1
        restart = False
        while True:
            entry = index[slot]
            if entry == FREE:
                return -1
            if entry > 0 and d.hashes[entry - 1] == hash_value:
                found = ll.key_call(d, equal, keys[entry - 1], key)
                if d.index != index or d.keys != keys:
                    restart = True
                    break
                if found and index[slot] == entry:
                    return entry - 1
            slot = (slot + step) & mask
            step += 1
        if not restart:
            return -1


def insert_index(index, hash_value, entry):
    mask = len(index) - 1
    slot = spread(hash_value) & mask
    step = 1
    while index[slot] > 0:
        slot = (slot + step) & mask
        step += 1
    index[slot] = entry + 1


def find_slot(index, hash_value, entry):
    """The slot that names an entry that is there."""
    mask = len(index) - 1
    slot = spread(hash_value) & mask
    step = 1
    while index[slot] != entry + 1:
        slot = (slot + step) & mask
        step += 1
    return slot


def resize(d):
    """A table for twice the live entries, without dead ones."""
    D = ll.container(d)
    keys = d.keys
    values = d.values
    hashes = d.hashes
    live = d.live
    used = d.used
    size = INITIAL
    while size < d.length * 4:
        size *= 2
    allocate(D, d, size)
    target = 0
    i = 0
    while i < used:
        if live[i]:
            d.keys[target] = keys[i]
            d.values[target] = values[i]
            d.hashes[target] = hashes[i]
            d.live[target] = True
            insert_index(d.index, hashes[i], target)
            target += 1
        i += 1
    d.used = target


def append_entry(d, key, value, hash_value):
    if d.used == len(d.keys):
        resize(d)
    entry = d.used
    d.keys[entry] = key
    d.values[entry] = value
    d.hashes[entry] = hash_value
    d.live[entry] = True
    d.used = entry + 1
    d.length += 1
    insert_index(d.index, hash_value, entry)


def setitem(d, key, value, equal, hash_of):
    prepare(d, hash_of)
    hash_value = ll.key_call(d, hash_of, key)
    entry = lookup(d, key, hash_value, equal)
    if entry >= 0:
        d.values[entry] = value
    else:
        append_entry(d, key, value, hash_value)


def getitem(d, key, equal, hash_of):
    entry = hashed_lookup(d, key, equal, hash_of)
    if entry < 0:
        raise KeyError
    return d.values[entry]


def get(d, key, default, equal, hash_of):
    entry = hashed_lookup(d, key, equal, hash_of)
    if entry < 0:
        return default
    return d.values[entry]


def contains(d, key, equal, hash_of):
    return hashed_lookup(d, key, equal, hash_of) >= 0


def setdefault(d, key, default, equal, hash_of):
    prepare(d, hash_of)
    hash_value = ll.key_call(d, hash_of, key)
    entry = lookup(d, key, hash_value, equal)
    if entry >= 0:
        return d.values[entry]
    append_entry(d, key, default, hash_value)
    return default


def remove_entry(d, entry):
    d.index[find_slot(d.index, d.hashes[entry], entry)] = DELETED
    d.live[entry] = False
    d.keys[entry] = ll.zero(ll.field_container(ll.container(d), 'keys'))
    d.values[entry] = ll.zero(ll.field_container(ll.container(d), 'values'))
    d.length -= 1
    if d.length == 0:
        clear(d)
    elif entry == d.used - 1:
        while d.used > 0 and not d.live[d.used - 1]:
            d.used -= 1


def delitem(d, key, equal, hash_of):
    entry = hashed_lookup(d, key, equal, hash_of)
    if entry < 0:
        raise KeyError
    remove_entry(d, entry)


def pop(d, key, equal, hash_of):
    entry = hashed_lookup(d, key, equal, hash_of)
    if entry < 0:
        raise KeyError
    value = d.values[entry]
    remove_entry(d, entry)
    return value


def last_entry(d, hash_of):
    """The newest live entry, for popitem."""
    prepare(d, hash_of)
    if d.length == 0:
        raise KeyError
    entry = d.used - 1
    while not d.live[entry]:
        entry -= 1
    return entry


def clear(d):
    d.length = 0
    d.used = 0
    allocate(ll.container(d), d, INITIAL)


def copy(d, hash_of):
    prepare(d, hash_of)
    D = ll.container(d)
    result = new_sized(D, d.length)
    i = 0
    while i < d.used:
        if d.live[i]:
            append_entry(result, d.keys[i], d.values[i], d.hashes[i])
        i += 1
    return result


def update(d, other, equal, hash_of):
    prepare(d, hash_of)
    prepare(other, hash_of)
    i = 0
    while i < other.used:
        if other.live[i]:
            hash_value = other.hashes[i]
            key = other.keys[i]
            entry = lookup(d, key, hash_value, equal)
            if entry >= 0:
                d.values[entry] = other.values[i]
            else:
                append_entry(d, key, other.values[i], hash_value)
        i += 1


def same(a, b, equal, hash_of, equal_values):
    """Whether both have the same keys with equal values, in whatever order; null is None and the same as itself."""
    if not a or not b:
        return a == b
    if a.length != b.length:
        return False
    i = 0
    while i < a.used:
        if a.live[i]:
            entry = hashed_lookup(b, a.keys[i], equal, hash_of)
            if entry < 0 or not equal_values(a.values[i], b.values[entry]):
                return False
        i += 1
    return True


def next_entry(d, entry):
    """The first live entry from that one on, or -1: iteration keeps the position after the entry it gave."""
    while entry < d.used:
        if d.live[entry]:
            return entry
        entry += 1
    return -1


def keys_array(A, d):
    result = ll.new_array(A, d.length)
    i = 0
    target = 0
    while i < d.used:
        if d.live[i]:
            result[target] = d.keys[i]
            target += 1
        i += 1
    return result


def values_array(A, d):
    result = ll.new_array(A, d.length)
    i = 0
    target = 0
    while i < d.used:
        if d.live[i]:
            result[target] = d.values[i]
            target += 1
        i += 1
    return result


# What the tracing compiler knows these by.
new.oopspec = 'newdict()'
lookup.oopspec = 'dict.lookup(d, key, hash_value)'

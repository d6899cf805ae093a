# covers: ints.intmask, lists.repeat, classes.attributes, special.item
# A hash table by hand: open addressing, growth, deletion marks.
from rpython.rlib.rarithmetic import intmask


class Slot(object):
    def __init__(self, key, hash, value):
        self.key = key
        self.hash = hash
        self.value = value


DELETED = Slot('', 0, 0)


def hash_of(text):
    value = 5381
    for char in text:
        value = intmask(value * 33 + ord(char))
    return value


class Table(object):
    def __init__(self):
        self.slots = [None] * 8
        self.used = 0
        self.filled = 0
        self.probes = 0
        self.growths = 0

    def find(self, key, hash):
        mask = len(self.slots) - 1
        i = hash & mask
        free = -1
        while True:
            self.probes += 1
            slot = self.slots[i]
            if slot is None:
                return i if free < 0 else free
            if slot is DELETED:
                if free < 0:
                    free = i
            elif slot.hash == hash and slot.key == key:
                return i
            i = (i + 1) & mask

    def __getitem__(self, key):
        slot = self.slots[self.find(key, hash_of(key))]
        if slot is None or slot is DELETED:
            raise KeyError
        return slot.value

    def __setitem__(self, key, value):
        hash = hash_of(key)
        i = self.find(key, hash)
        slot = self.slots[i]
        if slot is not None and slot is not DELETED:
            slot.value = value
            return
        if slot is None:
            self.filled += 1
        self.slots[i] = Slot(key, hash, value)
        self.used += 1
        if self.filled * 3 > len(self.slots) * 2:
            self.grow()

    def remove(self, key):
        i = self.find(key, hash_of(key))
        slot = self.slots[i]
        if slot is None or slot is DELETED:
            raise KeyError
        self.slots[i] = DELETED
        self.used -= 1

    def grow(self):
        old = self.slots
        self.growths += 1
        self.slots = [None] * (len(old) * 2)
        self.filled = self.used
        for slot in old:
            if slot is not None and slot is not DELETED:
                self.slots[self.find(slot.key, slot.hash)] = slot

    def has(self, key):
        slot = self.slots[self.find(key, hash_of(key))]
        return slot is not None and slot is not DELETED


def entry_point(argv):
    table = Table()
    for i in range(500):
        table['key' + str(i)] = i * i
    print(table.used)
    print(len(table.slots))
    print(table.growths)
    print(table['key77'])
    for i in range(0, 500, 3):
        table.remove('key' + str(i))
    print(table.used)
    print(table.has('key3'))
    print(table.has('key4'))
    try:
        print(table['key6'])
    except KeyError:
        print('gone')
    table['key6'] = 66
    table['key7'] = 77
    print(table['key6'] + table['key7'])
    try:
        table.remove('never')
    except KeyError:
        print('never there')
    print(table.used)
    print(table.probes > 500)
    print(hash_of('a long key to see that the hash wraps round'))
    return 0


def target(driver, args):
    return entry_point, None

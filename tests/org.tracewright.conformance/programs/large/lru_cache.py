# covers: dicts.basic, classes.attributes, types.none-mix, special.len
# A cache that forgets what was used least recently: a dict and a ring of links.
class Entry(object):
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.before = self
        self.after = self

    def unlink(self):
        self.before.after = self.after
        self.after.before = self.before

    def insert_after(self, entry):
        self.before = entry
        self.after = entry.after
        entry.after.before = self
        entry.after = self


class Cache(object):
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        self.ring = Entry('', 0)
        self.hits = 0
        self.misses = 0
        self.evicted = []

    def __len__(self):
        return len(self.entries)

    def get(self, key):
        entry = self.entries.get(key, None)
        if entry is None:
            self.misses += 1
            return -1
        self.hits += 1
        entry.unlink()
        entry.insert_after(self.ring)
        return entry.value

    def put(self, key, value):
        if key in self.entries:
            entry = self.entries[key]
            entry.value = value
            entry.unlink()
        else:
            if len(self.entries) == self.capacity:
                self.evict()
            entry = Entry(key, value)
            self.entries[key] = entry
        entry.insert_after(self.ring)

    def evict(self):
        oldest = self.ring.before
        oldest.unlink()
        del self.entries[oldest.key]
        self.evicted.append(oldest.key)

    def keys(self):
        result = []
        entry = self.ring.after
        while entry is not self.ring:
            result.append(entry.key)
            entry = entry.after
        return result


class Numbers(object):
    """A function with a cache in front."""

    def __init__(self, capacity):
        self.cache = Cache(capacity)
        self.calls = 0

    def compute(self, n):
        key = 'n' + str(n)
        value = self.cache.get(key)
        if value < 0:
            self.calls += 1
            value = n * n
            self.cache.put(key, value)
        return value


def show(cache):
    print('%s (%d)' % (' '.join(cache.keys()), len(cache)))


def entry_point(argv):
    cache = Cache(3)
    cache.put('a', 1)
    cache.put('b', 2)
    cache.put('c', 3)
    show(cache)
    print(cache.get('a'))
    show(cache)
    cache.put('d', 4)
    show(cache)
    print(cache.get('b'))
    cache.put('c', 33)
    show(cache)
    cache.put('e', 5)
    print(cache.get('c'))
    show(cache)
    print(' '.join(cache.evicted))
    print('%d hits, %d misses' % (cache.hits, cache.misses))
    numbers = Numbers(8)
    total = 0
    for i in range(200):
        total += numbers.compute(i * i % 13)
    print(total)
    print(numbers.calls)
    return 0


def target(driver, args):
    return entry_point, None

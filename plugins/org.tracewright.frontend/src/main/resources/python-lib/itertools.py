"""Iterators on iterators, as generators."""


def count(start=0, step=1):
    while True:
        yield start
        start += step


def cycle(iterable):
    saved = []
    for item in iterable:
        saved.append(item)
        yield item
    while saved:
        for item in saved:
            yield item


def repeat(item, times=None):
    if times is None:
        while True:
            yield item
    for _ in xrange(times):
        yield item


class chain(object):
    def __init__(self, *iterables):
        self._items = self._all(iterables)

    @classmethod
    def from_iterable(cls, iterables):
        made = cls()
        made._items = cls._all(iterables)
        return made

    @staticmethod
    def _all(iterables):
        for iterable in iterables:
            for item in iterable:
                yield item

    def __iter__(self):
        return self

    def next(self):
        return self._items.next()


def compress(data, selectors):
    for item, selected in izip(data, selectors):
        if selected:
            yield item


def dropwhile(predicate, iterable):
    iterator = iter(iterable)
    for item in iterator:
        if not predicate(item):
            yield item
            break
    for item in iterator:
        yield item


def takewhile(predicate, iterable):
    for item in iterable:
        if not predicate(item):
            break
        yield item


def groupby(iterable, key=None):
    iterator = iter(iterable)
    state = [None, None, False]

    def advance():
        try:
            item = next(iterator)
        except StopIteration:
            state[2] = False
        else:
            state[:] = [item, item if key is None else key(item), True]

    def group(wanted):
        while state[2] and state[1] == wanted:
            item = state[0]
            advance()
            yield item

    advance()
    while state[2]:
        wanted = state[1]
        members = group(wanted)
        yield wanted, members
        for _ in members:
            pass


def ifilter(predicate, iterable):
    for item in iterable:
        if (item if predicate is None else predicate(item)):
            yield item


def ifilterfalse(predicate, iterable):
    for item in iterable:
        if not (item if predicate is None else predicate(item)):
            yield item


def imap(function, *iterables):
    for args in izip(*iterables):
        yield args if function is None else function(*args)


def starmap(function, iterable):
    for args in iterable:
        yield function(*args)


def izip(*iterables):
    iterators = [iter(iterable) for iterable in iterables]
    while iterators:
        yield tuple([next(iterator) for iterator in iterators])


def izip_longest(*iterables, **options):
    fill = options.get('fillvalue')
    iterators = [iter(iterable) for iterable in iterables]
    missing = object()
    while True:
        row = [next(iterator, missing) for iterator in iterators]
        if all([item is missing for item in row]):
            return
        yield tuple([fill if item is missing else item for item in row])


zip_longest = izip_longest
filterfalse = ifilterfalse


def islice(iterable, *bounds):
    limits = slice(*bounds)
    position, stop, step = limits.start or 0, limits.stop, limits.step or 1
    if stop is not None and position >= stop:
        return
    for index, item in enumerate(iterable):
        if index == position:
            yield item
            position += step
        if stop is not None and index + 1 >= stop:
            return


def tee(iterable, n=2):
    iterator = iter(iterable)
    queues = [[] for _ in range(n)]

    def read(own):
        while True:
            if not own:
                item = next(iterator)
                for queue in queues:
                    queue.append(item)
            yield own.pop(0)

    return tuple([read(queue) for queue in queues])


def product(*iterables, **options):
    pools = [tuple(iterable) for iterable in iterables] * options.get('repeat', 1)
    rows = [()]
    for pool in pools:
        rows = [row + (item,) for row in rows for item in pool]
    for row in rows:
        yield row


def permutations(iterable, r=None):
    pool = tuple(iterable)
    r = len(pool) if r is None else r
    for indices in product(range(len(pool)), repeat=r):
        if len(set(indices)) == r:
            yield tuple([pool[i] for i in indices])


def combinations(iterable, r):
    pool = tuple(iterable)
    for indices in permutations(range(len(pool)), r):
        if sorted(indices) == list(indices):
            yield tuple([pool[i] for i in indices])


def combinations_with_replacement(iterable, r):
    pool = tuple(iterable)
    for indices in product(range(len(pool)), repeat=r):
        if sorted(indices) == list(indices):
            yield tuple([pool[i] for i in indices])

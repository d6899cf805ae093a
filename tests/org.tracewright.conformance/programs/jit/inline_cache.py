# covers: lib.jit-driver, lib.jit-hints
# A send remembers in a chain of entries what it has found for each class. The lookup in the chain is said to be elidable, and the chain to change seldom: it grows while traces are recorded
# that have looked into it. The entry for all classes, which comes last, has none; where it is, nobody may add another.
from rpython.rlib.jit import JitDriver, elidable_promote

ROOM = 3


class Class(object):
    def __init__(self, name, weight):
        self.name = name
        self.weight = weight
        self.is_latest = True


class Entry(object):
    _immutable_fields_ = ['expected', 'next?', 'weight']

    def __init__(self, expected, weight, next):
        self.expected = expected
        self.weight = weight
        self.next = next

    def weight_of(self, cls):
        if self.expected is None:
            return cls.weight
        return self.weight


class Send(object):
    _immutable_fields_ = ['chain?']

    def __init__(self):
        self.chain = None

    @elidable_promote('all')
    def lookup(self, cls):
        first = self.chain
        entry = first
        while entry is not None:
            if entry.expected is cls:
                return entry
            entry = entry.next
        if first is not None and first.expected is None:
            return first
        return None

    def length(self):
        length = 0
        entry = self.chain
        while entry is not None:
            if entry.expected.is_latest:
                length += 1
            entry = entry.next
        return length

    def specialize(self, cls):
        STATISTICS.misses += 1
        if self.length() < ROOM:
            entry = Entry(cls, cls.weight, self.chain)
        else:
            entry = Entry(None, 0, None)
        self.chain = entry
        return entry

    def execute(self, cls):
        entry = self.lookup(cls)
        if entry is None:
            entry = self.specialize(cls)
        return entry.weight_of(cls)


class Statistics(object):
    def __init__(self):
        self.misses = 0

STATISTICS = Statistics()


class Program(object):
    _immutable_fields_ = ['sends[*]']

    def __init__(self, sends):
        self.sends = sends

driver = JitDriver(greens=['pc', 'program'], reds=['n', 'total', 'classes'])


def run(program, n, classes):
    pc = 0
    total = 0
    while True:
        driver.jit_merge_point(pc=pc, program=program, n=n, total=total, classes=classes)
        if pc < len(program.sends):
            total = (total * 3 + program.sends[pc].execute(classes[(n >> 5) % len(classes)])) & 0xffffff
            pc += 1
        else:
            n -= 1
            if n == 0:
                return total
            pc = 0
            driver.can_enter_jit(pc=pc, program=program, n=n, total=total, classes=classes)


def entry_point(argv):
    classes = [Class('a', 1), Class('b', 20), Class('c', 300), Class('d', 5), Class('e', 7)]
    for many in [1, 2, 3, 5]:
        STATISTICS.misses = 0
        total = run(Program([Send(), Send()]), 8000, classes[:many])
        print('%d %d' % (total, STATISTICS.misses))
    return 0


def target(driver, args):
    return entry_point, None

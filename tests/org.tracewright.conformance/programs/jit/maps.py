# covers: lib.jit-driver, dicts.basic
# Objects with attributes by name, held in an array whose layout is a map; lookups in maps are elidable.
from rpython.rlib.jit import JitDriver, elidable, promote


class Map(object):
    def __init__(self):
        self.indices = {}
        self.next = {}

    @elidable
    def index(self, name):
        return self.indices.get(name, -1)

    @elidable
    def adding(self, name):
        if name not in self.next:
            map = Map()
            for each, index in self.indices.items():
                map.indices[each] = index
            map.indices[name] = len(self.indices)
            self.next[name] = map
        return self.next[name]


EMPTY = Map()


class Instance(object):
    def __init__(self):
        self.map = EMPTY
        self.storage = []

    def read(self, name):
        map = promote(self.map)
        index = map.index(name)
        if index < 0:
            raise AttributeError
        return self.storage[index]

    def write(self, name, value):
        map = promote(self.map)
        index = map.index(name)
        if index >= 0:
            self.storage[index] = value
            return
        self.map = map.adding(name)
        self.storage = self.storage + [value]


driver = JitDriver(greens=['pc', 'program'], reds=['instance', 'n'])


def run(program, n):
    instance = Instance()
    instance.write('total', 0)
    pc = 0
    while pc < len(program):
        driver.jit_merge_point(pc=pc, program=program, instance=instance, n=n)
        op, name, other = program[pc]
        pc += 1
        if op == 'inc':
            instance.write(name, instance.read(name) + 1)
        elif op == 'add':
            instance.write(name, instance.read(name) + instance.read(other))
        elif op == 'init':
            instance.write(name, n % 5)
        elif op == 'check':
            try:
                instance.write(name, instance.read(other))
            except AttributeError:
                instance.write(name, -1)
        elif op == 'loop':
            n -= 1
            if n > 0:
                pc = 0
                driver.can_enter_jit(pc=pc, program=program, instance=instance, n=n)
    return instance


PROGRAM = [('init', 'x', ''), ('inc', 'x', ''), ('add', 'total', 'x'), ('check', 'y', 'z'), ('add', 'total', 'y'), ('loop', '', '')]


def entry_point(argv):
    for n in [4, 3000]:
        result = run(PROGRAM, n)
        print(result.read('total'))
        print(result.read('y'))
    return 0


def target(driver, args):
    return entry_point, None

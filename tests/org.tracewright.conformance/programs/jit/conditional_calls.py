# covers: lib.jit-driver, lib.jit-hints
# A machine that does some things now and then only, by conditional calls: it flushes a full buffer, computes what it does not know yet, and one of its conditional calls may raise.
from rpython.rlib.jit import JitDriver, conditional_call, conditional_call_elidable, elidable

WRITE, HASH, NAME, CHECK, LOOP = range(5)


class Full(Exception):
    def __init__(self, by):
        self.by = by


class Text(object):
    def __init__(self, text):
        self.text = text
        self.hash = 0
        self.label = None


class Machine(object):
    def __init__(self, texts):
        self.texts = texts
        self.used = 0
        self.flushes = 0
        self.computed = 0
        self.caught = 0


@elidable
def slow_hash(text):
    result = 17
    for char in text:
        result = (result * 31 + ord(char)) & 0xffff
    return result | 1


@elidable
def make_label(text, number):
    return '<%s%d>' % (text, number)


def flush(machine, by):
    machine.flushes += by
    machine.used = 0


def overflow(machine, n):
    machine.computed += 1
    if n % 3 == 0:
        raise Full(n & 7)


driver = JitDriver(greens=['pc', 'code'], reds=['n', 'total', 'machine'], get_printable_location=lambda pc, code: '%d %d' % (pc, ord(code[pc])))


def step(machine, op, n):
    text = machine.texts[n % len(machine.texts)]
    if op == WRITE:
        machine.used += 1
        conditional_call(machine.used == 10, flush, machine, 2)
        return machine.used
    elif op == HASH:
        text.hash = conditional_call_elidable(text.hash, slow_hash, text.text)
        return text.hash
    elif op == NAME:
        text.label = conditional_call_elidable(text.label, make_label, text.text, n & 3)
        return len(text.label) + ord(text.label[1])
    conditional_call(n % 50 < 4, overflow, machine, n)
    return n & 3


def run(machine, code, n):
    pc = 0
    total = 0
    while pc < len(code):
        driver.jit_merge_point(pc=pc, code=code, n=n, total=total, machine=machine)
        op = ord(code[pc])
        pc += 1
        if op == LOOP:
            n -= 1
            if n > 0:
                pc = 0
                driver.can_enter_jit(pc=pc, code=code, n=n, total=total, machine=machine)
        else:
            try:
                total = (total * 3 + step(machine, op, n)) & 0xffff
            except Full as full:
                machine.caught += full.by
                total += 1
    return total


def entry_point(argv):
    for ops in [[WRITE], [HASH], [NAME], [CHECK], [WRITE, HASH, NAME, CHECK]]:
        machine = Machine([Text('some'), Text('other'), Text('x')])
        total = run(machine, ''.join([chr(op) for op in ops + [LOOP]]), 2000)
        print('%d: %d used %d flushes %d computed %d caught %d' % (ops[0], total, machine.used, machine.flushes, machine.computed, machine.caught))
        for text in machine.texts:
            print('%s %d %s' % (text.text, text.hash, text.label))
    return 0


def target(driver, args):
    return entry_point, None

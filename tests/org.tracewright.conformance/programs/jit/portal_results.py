# covers: lib.jit-driver, exceptions.try
# Portals that compiled code calls: they give integers, floats, objects and nothing, raise, go on in the interpreter where a guard fails, and call each other.
from rpython.rlib.jit import JitDriver

ADD, HALF, PAIR, NOTE, FAIL, SKIP, LOOP = range(7)


class Trouble(Exception):
    def __init__(self, depth):
        self.depth = depth


class Pair(object):
    def __init__(self, left, right):
        self.left = left
        self.right = right


class Notes(object):
    def __init__(self):
        self.count = 0
        self.last = 0.0

NOTES = Notes()

ints = JitDriver(greens=['pc', 'code'], reds=['n', 'total'], name='ints')
floats = JitDriver(greens=['pc', 'code'], reds=['n', 'total'], name='floats')
pairs = JitDriver(greens=['pc', 'code'], reds=['n', 'total'], name='pairs')
notes = JitDriver(greens=['pc', 'code'], reds=['n', 'x'], name='notes')


def run_ints(code, n):
    pc = 0
    total = n
    while pc < len(code):
        ints.jit_merge_point(pc=pc, code=code, n=n, total=total)
        op = ord(code[pc])
        pc += 1
        if n <= 0:
            return total & 0xffff
        if op == ADD:
            total += run_ints(code, n - 1 - (n & 1))
        elif op == HALF:
            total += int(run_floats(code, n - 3))
        elif op == PAIR:
            total += run_pairs(code, n - 4).left
        elif op == NOTE:
            run_notes(code, n - 2, 1.5 * n)
        elif op == FAIL:
            if n % 7 == 3:
                raise Trouble(n)
        elif op == SKIP:
            if n & 2:
                pc += 1
    return total & 0xffff


def run_floats(code, n):
    pc = 0
    total = 0.25
    while pc < len(code):
        floats.jit_merge_point(pc=pc, code=code, n=n, total=total)
        op = ord(code[pc])
        pc += 1
        if n <= 0:
            break
        if op == HALF:
            total = total / 2 + run_floats(code, n - 2)
        elif op == ADD:
            total += run_ints(code, n - 5)
        elif op == FAIL:
            if n % 5 == 1:
                raise Trouble(n)
    return total


def run_pairs(code, n):
    pc = 0
    total = Pair(n & 15, None)
    while pc < len(code):
        pairs.jit_merge_point(pc=pc, code=code, n=n, total=total)
        op = ord(code[pc])
        pc += 1
        if n <= 0:
            return total
        if op == PAIR:
            inner = run_pairs(code, n - 1 - (n & 1))
            total = Pair((total.left + inner.left) & 0xff, total)
        elif op == FAIL:
            try:
                run_ints(code, n - 6)
            except Trouble as trouble:
                total = Pair(trouble.depth, total)
    return total


def run_notes(code, n, x):
    pc = 0
    while pc < len(code):
        notes.jit_merge_point(pc=pc, code=code, n=n, x=x)
        op = ord(code[pc])
        pc += 1
        if n <= 0:
            NOTES.count += 1
            NOTES.last = x
            return
        if op == NOTE:
            run_notes(code, n - 2, x + 0.5)
        elif op == SKIP:
            if n & 1:
                pc += 1
        x += 1.0


def run(ops, rounds):
    code = ''.join([chr(op) for op in ops])
    total = 0
    failed = 0
    for round in range(rounds):
        try:
            total = (total * 3 + run_ints(code, 1 + round % 12)) & 0xffffff
        except Trouble as trouble:
            failed += trouble.depth
    print('%d %d %d %d' % (total, failed, NOTES.count, int(NOTES.last * 2)))


# How often to do it all is the program's argument; without one, once.
def entry_point(argv):
    times = int(argv[1]) if len(argv) > 1 else 1
    for ops in [[ADD], [ADD, ADD], [HALF, ADD], [PAIR, ADD], [NOTE, ADD], [SKIP, ADD, NOTE], [FAIL, ADD], [PAIR, FAIL, ADD], [HALF, FAIL, NOTE]]:
        run(ops, 300 + times)
    return 0


def target(driver, args):
    return entry_point, None

# covers: lib.jit-driver, lists.slices, strings.slices, lists.repeat
# Slices of texts and lists with bounds of all kinds, in a loop and in a try: no bound makes the copies behind them go wrong.
from rpython.rlib.jit import JitDriver

TEXT, LIST, DELETE, REPLACE, REPEAT, EXTEND, LOOP = range(7)


class Machine(object):
    def __init__(self):
        self.text = 'abcdefgh'
        self.numbers = [5, 3, 8, 1]
        self.fixed = [7, 6, 5]
        self.caught = 0


driver = JitDriver(greens=['pc', 'code'], reds=['n', 'total', 'machine'])


def step(machine, op, n):
    start = n % 13 - 3
    stop = n % 11 - 1
    if stop < 0:
        stop = 0
    if start < 0:
        start = 0
    if op == TEXT:
        part = machine.text[start:stop] + machine.text[stop:]
        return len(part) + (ord(part[0]) if part else 3)
    elif op == LIST:
        part = machine.numbers[start:stop]
        return len(part) + len(machine.fixed[stop:]) + (part[0] if part else 4)
    elif op == DELETE:
        numbers = [n, n + 1, n + 2, n + 3, n + 4]
        del numbers[start:stop]
        return len(numbers) + numbers[len(numbers) - 1] if numbers else 9
    elif op == REPLACE:
        fixed = [1, 2, 3, 4]
        if start <= 2:
            fixed[start:start + 2] = [n, n * 3]
        return fixed[3] * 5 + fixed[1]
    elif op == REPEAT:
        return len([n] * start) + len('xy' * stop)
    numbers = [n]
    numbers += machine.text[start:stop] and [stop] or []
    numbers.extend(machine.fixed)
    return numbers[len(numbers) - 1 - n % 3] + len(numbers)


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
            except IndexError:
                machine.caught += 1
    return total


# How many hundred rounds are made is the program's argument.
def entry_point(argv):
    n = 100 * (int(argv[1]) if len(argv) > 1 else 6)
    for op in range(LOOP):
        machine = Machine()
        total = run(machine, chr(op) + chr(LOOP), n)
        print('%d: %d %d' % (op, total, machine.caught))
    machine = Machine()
    total = run(machine, ''.join([chr(op) for op in range(LOOP + 1)]), n)
    print('all: %d %d' % (total, machine.caught))
    return 0


def target(driver, args):
    return entry_point, None

# covers: lib.jit-driver, globals.instance-state
# Functions that are given numbers alone, and look at objects that the program has from its beginning: what a loop wrote there before the call is there.
from rpython.rlib.jit import JitDriver, dont_look_inside, elidable

FIELD, ITEM, TEXT, SQUARE, LOOP = range(5)


class State(object):
    def __init__(self):
        self.x = 0
        self.items = [0, 0, 0]
        self.parts = ['']


STATE = State()

driver = JitDriver(greens=['pc', 'code'], reds=['n', 'total'])


@dont_look_inside
def field_and(n):
    return STATE.x + n


@dont_look_inside
def item_and(n):
    return STATE.items[n % 3] + n


@dont_look_inside
def length():
    return len(STATE.parts[0])


@elidable
def square(n):
    return n * n


def run(code, n):
    pc = 0
    total = 0
    while pc < len(code):
        driver.jit_merge_point(pc=pc, code=code, n=n, total=total)
        op = ord(code[pc])
        pc += 1
        if op == FIELD:
            STATE.x = n * 3
            total += field_and(n)
            STATE.x = n * 5
        elif op == ITEM:
            STATE.items[n % 3] = n
            STATE.items[1] = total
            total += item_and(n)
            STATE.items[n % 3] = 7
        elif op == TEXT:
            STATE.parts[0] = 'x' * (n % 5)
            total += length()
            STATE.parts[0] = ''
        elif op == SQUARE:
            STATE.x = n
            total += square(n & 15)
            STATE.x = total
        else:
            total &= 0xffffff
            n -= 1
            if n > 0:
                pc = 0
                driver.can_enter_jit(pc=pc, code=code, n=n, total=total)
    return total


def entry_point(argv):
    for ops in [[FIELD], [ITEM], [TEXT], [SQUARE], [FIELD, ITEM, TEXT, SQUARE]]:
        print(run(''.join([chr(op) for op in ops + [LOOP]]), 3000))
    print(STATE.x)
    return 0


def target(driver, args):
    return entry_point, None

# covers: lib.jit-driver, lib.rweakref
# A machine whose boxes know their owner by a weak reference, and finds numbers again in a weak dictionary.
import weakref
from rpython.rlib.jit import JitDriver
from rpython.rlib.rweakref import RWeakValueDictionary

STEP, OWNER, SHARE, LOOP = range(4)


class Owner(object):
    def __init__(self, name):
        self.name = name
        self.total = 0


class Number(object):
    def __init__(self, value, owner):
        self.value = value
        self.owner = weakref.ref(owner)


SHARED = RWeakValueDictionary(int, Number)
LAWN = Owner('lawn')
ZERO = Number(0, LAWN)
SHARED.set(0, ZERO)

driver = JitDriver(greens=['pc', 'code'], reds=['count', 'number', 'owners'])


def shared(value, owner):
    found = SHARED.get(value)
    if found is None:
        found = Number(value, owner)
        SHARED.set(value, found)
    return found


def run(code, count, owners):
    pc = 0
    number = ZERO
    while pc < len(code):
        driver.jit_merge_point(pc=pc, code=code, count=count, number=number, owners=owners)
        op = ord(code[pc]) - ord('0')
        pc += 1
        if op == STEP:
            number = Number(number.value + 1, owners[number.value % len(owners)])
        elif op == OWNER:
            owner = number.owner()
            assert owner is not None
            owner.total += number.value
        elif op == SHARE:
            number = shared(number.value % 7, owners[0])
        elif op == LOOP:
            count -= 1
            if count > 0:
                pc = 0
                driver.can_enter_jit(pc=pc, code=code, count=count, number=number, owners=owners)
    return number.value


def entry_point(argv):
    owners = [Owner('anna'), Owner('bert'), LAWN]
    for code in ['013', '01213', '0001213']:
        print('%s gives %d' % (code, run(code, 3000, owners)))
        for owner in owners:
            print('%s has %d' % (owner.name, owner.total))
    return 0


def target(driver, args):
    return entry_point, None

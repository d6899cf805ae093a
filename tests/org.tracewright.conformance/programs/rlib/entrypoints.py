# covers: lib.entrypoint
from rpython.rlib.entrypoint import entrypoint_highlevel, entrypoint_lowlevel
from rpython.rtyper.lltypesystem import lltype

CALLED = []


@entrypoint_highlevel('main', [lltype.Signed, lltype.Signed], c_name='add')
def add(a, b):
    return a + b


@entrypoint_lowlevel('main', [lltype.Float], c_name='halve')
def halve(x):
    return x / 2.0


class Machine(object):
    def __init__(self):
        self.accumulator = 0

    def step(self, n):
        self.accumulator = add(self.accumulator, n)
        return self.accumulator


MACHINE = Machine()


@entrypoint_highlevel('main', [lltype.Signed], c_name='machine_step')
def machine_step(n):
    return MACHINE.step(n)


def entry_point(argv):
    print(add(2, 3))
    print(halve(5.0))
    for n in [1, 10, 100]:
        print(machine_step(n))
    return 0


def target(driver, args):
    return entry_point, None

# covers: functions.values, import.loops, import.attribute-functions
class Machine(object):
    def __init__(self):
        self.a = 0

    def op_inc(self, n):
        self.a += n

    def op_dec(self, n):
        self.a -= n

    def op_mul(self, n):
        self.a *= n


NAMES = ['inc', 'dec', 'mul']
METHODS = [getattr(Machine, 'op_' + name) for name in NAMES]


def entry_point(argv):
    machine = Machine()
    for code, n in [(0, 5), (2, 7), (1, 3)]:
        METHODS[code](machine, n)
        print(machine.a)
    return 0


def target(driver, args):
    return entry_point, None

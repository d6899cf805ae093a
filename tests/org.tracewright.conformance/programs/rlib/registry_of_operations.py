# covers: lib.extregistry, import.metaclasses
"""Entries by which a program finds an operation's cost and its name."""
from rpython.rtyper import extregistry


class Operation(object):
    def __init__(self, name, function):
        self.name = name
        self.function = function

    def run(self, a, b):
        return self.function(a, b)


ADD = Operation('add', lambda a, b: a + b)
MUL = Operation('mul', lambda a, b: a * b)
MOD = Operation('mod', lambda a, b: a % b)


class AddEntry(extregistry.ExtRegistryEntry):
    _about_ = ADD
    cost = 1


class MulEntry(extregistry.ExtRegistryEntry):
    _about_ = MUL
    cost = 3


def cost_of(operation):
    if not extregistry.is_registered(operation):
        return 10
    entry = extregistry.lookup(operation)
    assert entry.instance is operation
    return entry.cost


COSTS = dict([(operation.name, cost_of(operation)) for operation in [ADD, MUL, MOD]])
TABLE = {'+': ADD, '*': MUL, '%': MOD}


def evaluate(program, costs):
    """In order from the left; the costs are added to a list."""
    value = ord(program[0]) - 48
    for i in range(1, len(program) - 1, 2):
        operation = TABLE[program[i]]
        value = operation.run(value, ord(program[i + 1]) - 48)
        costs.append(COSTS[operation.name])
    return value


def entry_point(argv):
    for program in ['1+2*3', '9*9%7+1', '5']:
        costs = [0]
        value = evaluate(program, costs)
        total = 0
        for cost in costs:
            total += cost
        print('%s = %d, cost %d' % (program, value, total))
    return 0


def target(driver, args):
    return entry_point, None

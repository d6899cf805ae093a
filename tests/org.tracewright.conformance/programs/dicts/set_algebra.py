# covers: beyond.set
# Reachable states of a small machine, by operations on sets.
MOVES = {'start': ['left', 'right'], 'left': ['middle'], 'right': ['middle', 'end'], 'middle': ['start'], 'end': [], 'lost': ['end']}


def successors(states):
    result = set()
    for state in states:
        result |= set(MOVES[state])
    return result


def reachable(first):
    known = set([first])
    new = set([first])
    rounds = 0
    while new:
        new = successors(new) - known
        known |= new
        rounds += 1
    print('%d rounds' % rounds)
    return known


def listed(states):
    names = [state for state in states]
    names.sort()
    return ','.join(names)


class Rights(object):
    def __init__(self, names):
        self.names = set(names)

    def grant(self, other):
        self.names |= other.names

    def same_as(self, other):
        return self.names == other.names


def entry_point(argv):
    everything = set(MOVES.keys())
    found = reachable('start')
    print(listed(found))
    print(listed(everything - found))
    print(listed(reachable('end')))
    print(found < everything)
    print(everything >= found | set(['lost']))
    reader = Rights(['read'])
    writer = Rights(['write', 'read'])
    print(reader.same_as(writer))
    reader.grant(writer)
    print(reader.same_as(writer))
    print(listed(reader.names ^ writer.names) == '')
    pairs = set([(1, 'a'), (2, 'b')])
    print(len(pairs & set([(2, 'b'), (1, 'b')])))
    return 0


def target(driver, args):
    return entry_point, None

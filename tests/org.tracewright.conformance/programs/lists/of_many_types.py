# covers: lists.basic, types.none-mix, lists.in, lists.comprehension
class Node(object):
    def __init__(self, tag):
        self.tag = tag


def entry_point(argv):
    texts = ['a', None, 'c']
    count = 0
    for text in texts:
        if text is not None:
            count += len(text)
    print(count)
    chars = ['x', 'y']
    chars.append('long')
    print(' '.join(chars))
    bools = [True, False] * 2
    print(len([b for b in bools if b]))
    floats = [0.5, 1.5]
    floats.extend([2.5])
    print(floats[2])
    print(1.5 in floats)
    tuples = [(1, 'one'), (2, 'two')]
    print((2, 'two') in tuples)
    print(tuples.index((2, 'two')))
    nodes = [Node('p'), Node('q')]
    found = [node.tag for node in nodes if node.tag > 'p']
    print(found[0])
    lists = [[1], [2, 3]]
    lists[0].extend(lists[1])
    print(len(lists[0]))
    dicts = [{'k': 1}, {'k': 2}]
    print(dicts[1]['k'])
    return 0


def target(driver, args):
    return entry_point, None

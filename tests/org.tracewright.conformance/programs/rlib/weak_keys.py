# covers: lib.rweakref
"""Notes on objects, kept beside them in dictionaries with weak keys."""
from rpython.rlib.rweakref import RWeakKeyDictionary, RWeakValueDictionary


class Node(object):
    def __init__(self, name):
        self.name = name
        self.next = []


class Note(object):
    def __init__(self, depth):
        self.depth = depth


class Named(Node):
    pass


NOTES = RWeakKeyDictionary(Node, Note)
BY_NAME = RWeakValueDictionary(str, Node)


def node(name):
    found = BY_NAME.get(name)
    if found is None:
        found = Named(name) if name.isupper() else Node(name)
        BY_NAME.set(name, found)
    return found


def visit(start):
    """Breadth first; notes the distance of each node."""
    NOTES.set(start, Note(0))
    todo = [start]
    order = []
    while todo:
        here = todo.pop(0)
        order.append(here)
        note = NOTES.get(here)
        assert note is not None
        for next in here.next:
            if NOTES.get(next) is None:
                NOTES.set(next, Note(note.depth + 1))
                todo.append(next)
    return order


def entry_point(argv):
    alive = []
    for edge in ['a-b', 'a-C', 'C-d', 'd-a', 'b-d', 'e-a']:
        first, second = edge.split('-')
        here, there = node(first), node(second)
        here.next.append(there)
        alive.append(here)
        alive.append(there)
    for found in visit(node('a')):
        note = NOTES.get(found)
        assert note is not None
        print('%s %d %s' % (found.name, note.depth, isinstance(found, Named)))
    print(NOTES.get(node('e')) is None)
    NOTES.set(node('a'), None)
    print(NOTES.get(node('a')) is None)
    print(len(alive))
    return 0


def target(driver, args):
    return entry_point, None

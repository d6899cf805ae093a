# covers: lib.rstackovf
"""Recursion without an end becomes an error of the interpreted program."""
from rpython.rlib import rstack
from rpython.rlib.rstackovf import StackOverflow, check_stack_overflow


class Node(object):
    def __init__(self, left):
        self.left = left

    def depth(self):
        if rstack.stack_almost_full():
            return -1
        return self.left.depth() + 1


def run(node):
    try:
        return str(node.depth())
    except StackOverflow:
        check_stack_overflow()
        return 'too deep'
    except AttributeError:
        return 'the end'


class Leaf(Node):
    def __init__(self):
        pass

    def depth(self):
        return 0


def entry_point(argv):
    chain = Leaf()
    for i in range(100):
        chain = Node(chain)
    print(run(chain))
    cycle = Node(chain)
    cycle.left = cycle
    print(run(cycle))
    print(run(chain))
    return 0


def target(driver, args):
    return entry_point, None

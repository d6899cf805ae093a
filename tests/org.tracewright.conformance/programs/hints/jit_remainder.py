# covers: lib.jit-hints
"""Hints that few interpreters have: callbacks, frames for profilers, loops that may be unrolled."""
from rpython.rlib import jit
from rpython.rlib.unroll import SpecTag
from rpython.rlib.objectmodel import specialize

PLAIN = SpecTag()
DOUBLED = SpecTag()


@jit.jit_callback('visitor')
def visit(n):
    return n * 3


@jit.look_inside_iff(lambda l: jit.loop_unrolling_heuristic(l, len(l), 3))
def total(l):
    result = 0
    for x in l:
        result += x
    return result


@specialize.arg(0)
def value(tag, n):
    if tag is DOUBLED:
        return 2 * n
    return n


def entry_point(argv):
    print(total([1, 2, 3, visit(4)]))
    print(jit.loop_unrolling_heuristic([], 0))
    jit.enter_portal_frame(1)
    print('%d %d' % (value(PLAIN, 7), value(DOUBLED, 7)))
    jit.leave_portal_frame(1)
    jit.record_exact_value(visit(1), 3)
    print(jit.current_trace_length())
    try:
        raise jit.AssertGreenFailed
    except jit.AssertGreenFailed:
        print('caught')
    return 0


def target(driver, args):
    return entry_point, None

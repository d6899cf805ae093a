# covers: lib.jit-hints
from rpython.rlib.jit import (elidable, promote, hint, unroll_safe, dont_look_inside, we_are_jitted, isconstant,
                              look_inside_iff, loop_invariant, elidable_promote, promote_string, assert_green,
                              not_in_trace, conditional_call)


@elidable
def square(n):
    return n * n


@elidable_promote()
def cube(n):
    return n * square(n)


@unroll_safe
def total(items):
    result = 0
    for item in items:
        result += item
    return result


@dont_look_inside
def noisy(n):
    print('noisy %d' % n)
    return n


def is_short(n, items):
    return len(items) < 3


@look_inside_iff(is_short)
def first(n, items):
    return items[0] + n


@loop_invariant
def limit():
    return 100


@not_in_trace
def trace_only():
    pass


def report(n):
    print('report %d' % n)


def entry_point(argv):
    n = promote(len(argv)) + 3
    n = hint(n, promote=True)
    print(square(n))
    print(cube(n))
    print(total([1, 2, 3]))
    print(noisy(7))
    print(first(5, [1, 2]))
    print(limit())
    print(promote_string('text'))
    print(we_are_jitted())
    if isconstant(n):
        print('constant')
    assert_green(5)
    if not we_are_jitted():
        trace_only()
    conditional_call(n > 2, report, n)
    conditional_call(n > 200, report, n)
    return 0


def target(driver, args):
    return entry_point, None

"""Weak references: a struct of `cell`, which the collector empties, or of `prebuilt`, an object that lives as long as the program. Traces
leave both to these functions: when an object dies is no business of an optimiser."""
from tracewright import ll


def make(W, x):
    ref = ll.new(W)
    ref.cell = ll.op('weakref_create', x)
    return ref


def referent(ref):
    cell = ref.cell
    if cell:
        return ll.op('weakref_deref', cell)
    return ref.prebuilt


make._jit_look_inside_ = False
referent._jit_look_inside_ = False

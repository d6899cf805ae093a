"""The garbage collector. Objects do not move as far as a program can see, and raw memory is refused."""
from rpython.rlib.objectmodel import _refused, specialize


def collect():
    pass


def collect_step():
    """Nothing is left to do after each step."""
    collect()
    return False


def disable():
    pass


def enable():
    pass


def isenabled():
    return True


def can_move(p):
    return True


def pin(obj):
    """False: the object was not pinned."""
    return False


def _is_pinned(obj):
    return False


def add_memory_pressure(estimate):
    pass


def set_max_heap_size(size):
    pass


def increase_root_stack_depth(depth):
    """There is no such stack; the host's grows with recursion, as far as it may."""


def may_ignore_finalizer(obj):
    """The object needs its finalizer no more. It is ignored anyway: the host tells of no object's end."""


def move_out_of_nursery(obj):
    """Where the object is when it does not move any more."""
    return obj


def has_gcflag_extra():
    """Whether objects have a flag that programs may use."""
    return False


def no_collect(function):
    return function


def no_release_gil(function):
    return function


def must_be_light_finalizer(function):
    return function


def resizable_list_supporting_raw_ptr(items):
    return items


@specialize.ll()
def ll_arraycopy(source, dest, source_start, dest_start, length):
    """Between two lists; they may be the same one."""
    if dest_start <= source_start:
        for i in range(length):
            dest[dest_start + i] = source[source_start + i]
    else:
        for i in range(length - 1, -1, -1):
            dest[dest_start + i] = source[source_start + i]


class FinalizerQueue(object):
    """Objects whose time has come, for a program that asks. On the host nobody tells when that is: next_dead gives None."""
    Class = None

    def register_finalizer(self, obj):
        pass

    def next_dead(self):
        return None

    def finalizer_trigger(self):
        """Override: called when there is something to ask for."""


unpin = _refused('unpin', 'is for objects that pin() has pinned')
get_rpy_roots = _refused('get_rpy_roots', 'is not there: the heap is the host\'s')
get_rpy_memory_usage = _refused('get_rpy_memory_usage', 'is not there: the heap is the host\'s')
get_rpy_referents = _refused('get_rpy_referents', 'is not there: the heap is the host\'s')
dump_rpy_heap = _refused('dump_rpy_heap', 'is not there: the heap is the host\'s')
nonmoving_raw_ptr_for_resizable_list = _refused('nonmoving_raw_ptr_for_resizable_list', 'needs raw memory')

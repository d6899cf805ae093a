"""The garbage collector, which no result depends on."""


def collect():
    pass


disable = enable = collect


def collect_step():
    return False


def isenabled():
    return True


def can_move(x):
    return True


def pin(x):
    return False


def add_memory_pressure(size):
    pass


def no_collect(function):
    return function


must_be_light_finalizer = no_release_gil = no_collect


def ll_arraycopy(source, dest, source_start, dest_start, length):
    dest[dest_start:dest_start + length] = source[source_start:source_start + length]


class FinalizerQueue(object):
    def register_finalizer(self, x):
        pass

    def next_dead(self):
        return None

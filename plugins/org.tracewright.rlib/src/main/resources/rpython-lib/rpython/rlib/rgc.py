"""The garbage collector."""


def collect():
    pass


def disable():
    pass


def enable():
    pass


def isenabled():
    return True


def no_collect(function):
    return function


def must_be_light_finalizer(function):
    return function


def ll_arraycopy(source, dest, source_start, dest_start, length):
    for i in range(length):
        dest[dest_start + i] = source[source_start + i]

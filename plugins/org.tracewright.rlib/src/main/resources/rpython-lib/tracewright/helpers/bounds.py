"""Bounds as Python takes them: negative ones count from the end, and what is out of range means the nearest end."""


def lower_bound(start, length):
    """Not negative; may lie behind the end."""
    if start < 0:
        start += length
        if start < 0:
            return 0
    return start


def upper_bound(stop, length):
    """At most the length; negative where it lies before the start."""
    if stop < 0:
        stop += length
    if stop > length:
        return length
    return stop

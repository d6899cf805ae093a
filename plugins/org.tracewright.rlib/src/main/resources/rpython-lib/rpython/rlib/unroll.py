"""Loops that are unrolled at translation time."""


class unrolling_iterable(object):
    """A sequence of constants: a loop over it becomes one copy of its body for each."""

    def __init__(self, iterable):
        self._head = tuple(iterable)

    def _freeze_(self):
        return True

    def __iter__(self):
        return iter(self._head)


class SpecTag(object):
    """What functions may be specialised by: each object is a value of its own."""

    def _freeze_(self):
        return True

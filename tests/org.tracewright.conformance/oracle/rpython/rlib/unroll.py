"""Loops over constants."""


class unrolling_iterable(object):
    def __init__(self, iterable):
        self.items = list(iterable)

    def __iter__(self):
        return iter(self.items)


class SpecTag(object):
    pass

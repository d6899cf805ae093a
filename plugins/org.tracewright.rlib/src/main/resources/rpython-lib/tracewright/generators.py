"""What a generator function becomes at run time.

Calling it makes an iterator that holds an entry: an instance of one class for each place where the body can go on, with the values
that are live there. The function `resume` runs the body from an entry to the next yield; its graph is made from the body's.
"""


def make(name, entry_count):
    """The iterator class, the function whose graph is to be supplied, and one entry class for the start and for each yield."""

    def resume(entry):
        raise NotImplementedError("only its graph runs")

    class Entry(object):
        pass

    class GeneratorIterator(object):
        def __init__(self, entry):
            self.current = entry

        def __iter__(self):
            return self

        def next(self):
            entry = self.current
            self.current = None
            if entry is None:
                raise StopIteration
            following, value = resume(entry)
            self.current = following
            return value

    GeneratorIterator.__name__ = 'generator_' + name
    resume.__name__ = 'resume_' + name
    entries = []
    for i in range(entry_count):
        entries.append(type('Entry_%s_%d' % (name, i), (Entry,), {}))
    return GeneratorIterator, resume, tuple(entries)

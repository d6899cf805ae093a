"""Matching from a place on."""
import sys


class Context(object):
    def __init__(self, found):
        self.found = found
        self.match_start, self.match_end = found.span()

    def group(self, number=0):
        return self.found.group(number)

    def span(self, number=0):
        return self.found.span(number)

    def get_mark(self, index):
        return self.found.span(index // 2 + 1)[index % 2]

    def flatten_marks(self):
        return [place for number in range(self.found.re.groups + 1) for place in self.found.span(number)]


def _context(found):
    return None if found is None else Context(found)


def match(pattern, text, start=0, end=sys.maxsize, flags=0, fullmatch=False):
    return _context(pattern.fullmatch(text, start, end) if fullmatch else pattern.match(text, start, end))


def fullmatch(pattern, text, start=0, end=sys.maxsize, flags=0):
    return _context(pattern.fullmatch(text, start, end))


def search(pattern, text, start=0, end=sys.maxsize, flags=0):
    return _context(pattern.search(text, start, end))

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


class StrMatchContext(Context):
    """A text in which a pattern is yet to be found."""

    def __init__(self, string, match_start, end):
        self.string, self.match_start, self.end = string, match_start, end
        self.fullmatch_only = False

    def hold(self, found):
        if found is not None:
            Context.__init__(self, found)
        return found is not None


def match_context(ctx, pattern):
    if ctx.end < ctx.match_start:
        return False
    return ctx.hold((pattern.fullmatch if ctx.fullmatch_only else pattern.match)(ctx.string, ctx.match_start, ctx.end))


def search_context(ctx, pattern):
    return ctx.hold(pattern.search(ctx.string, ctx.match_start, ctx.end))

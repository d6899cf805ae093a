"""Matching: a compiled pattern, a text and what came of it."""
import sys
from rpython.rlib.objectmodel import specialize
from rpython.rlib.rsre.rsre_nodes import Literal
from rpython.rlib.rsre.rsre_parse import Parser


class CompiledPattern(object):
    """The nodes of a pattern; `groups` counts those that capture, `names` gives the numbers of those with a name."""
    _immutable_fields_ = ['start', 'groups', 'first']

    def __init__(self, pattern, flags=0):
        parser = Parser(pattern, flags)
        start = parser.parse()
        while parser.flags != flags:
            # A flag in the pattern holds for all of it: once more from the begin.
            flags = parser.flags
            parser = Parser(pattern, flags)
            start = parser.parse()
        self.start = start
        self.pattern = pattern
        self.flags = flags
        self.groups = parser.groups
        self.names = parser.names
        self.first = start.value if isinstance(start, Literal) else -1


class AbstractMatchContext(object):
    """A text up to `end`, where a match begins and ends, and the places of its groups."""
    def __init__(self, match_start, end):
        self.match_start = match_start
        self.match_end = -1
        self.end = end
        self.fullmatch_only = False
        self.marks = []
        self.lastindex = -1
        self.repeats = None

    def code(self, place):
        raise NotImplementedError

    def forget(self, pattern):
        self.marks = [-1] * (2 * pattern.groups)
        self.lastindex = -1
        self.repeats = None

    def match_here(self, pattern, start):
        self.match_start = start
        self.match_end = pattern.start.match(self, start)
        return self.match_end >= 0

    def span(self, groupnum=0):
        """(-1, -1) for a group that is not part of the match."""
        if groupnum == 0:
            return self.match_start, self.match_end
        start, end = self.marks[2 * groupnum - 2], self.marks[2 * groupnum - 1]
        if start < 0 or end < 0:
            return -1, -1
        return start, end

    def get_mark(self, index):
        return self.marks[index]

    def flatten_marks(self):
        """The places of all groups in a row, group 0 first."""
        result = [self.match_start, self.match_end]
        for mark in self.marks:
            result.append(mark)
        return result


class StrMatchContext(AbstractMatchContext):
    def __init__(self, string, match_start, end):
        AbstractMatchContext.__init__(self, match_start, end)
        self._string = string

    def code(self, place):
        return ord(self._string[place])

    def group(self, groupnum=0):
        """The text of a group, or None."""
        start, end = self.span(groupnum)
        if start < 0:
            return None
        return self._string[start:end]


class UnicodeMatchContext(AbstractMatchContext):
    def __init__(self, string, match_start, end):
        AbstractMatchContext.__init__(self, match_start, end)
        self._string = string

    def code(self, place):
        return ord(self._string[place])

    def group(self, groupnum=0):
        """The text of a group, or None."""
        start, end = self.span(groupnum)
        if start < 0:
            return None
        return self._string[start:end]


def match_context(ctx, pattern):
    """Whether the pattern matches from the start of the context on, which then has the places."""
    if ctx.end < ctx.match_start:
        return False
    ctx.forget(pattern)
    return ctx.match_here(pattern, ctx.match_start)


def search_context(ctx, pattern):
    """Whether the pattern matches anywhere from the start of the context on, which then has the places of the first match."""
    ctx.forget(pattern)
    start = ctx.match_start
    while start <= ctx.end:
        if pattern.first >= 0:
            while start < ctx.end and ctx.code(start) != pattern.first:
                start += 1
        if ctx.match_here(pattern, start):
            return True
        start += 1
    return False


@specialize.argtype(0)
def make_context(string, start, end):
    if start < 0:
        start = 0
    if start > len(string):
        start = len(string)
    if end > len(string):
        end = len(string)
    if end < start:
        end = start
    if isinstance(string, unicode):
        return UnicodeMatchContext(string, start, end)
    return StrMatchContext(string, start, end)


@specialize.argtype(1)
def match(pattern, string, start=0, end=sys.maxint, flags=0, fullmatch=False):
    """The context of a match that begins at `start`, or None. The flags are those that the pattern was compiled with."""
    ctx = make_context(string, start, end)
    ctx.fullmatch_only = fullmatch
    if match_context(ctx, pattern):
        return ctx
    return None


@specialize.argtype(1)
def fullmatch(pattern, string, start=0, end=sys.maxint, flags=0):
    return match(pattern, string, start, end, flags, True)


@specialize.argtype(1)
def search(pattern, string, start=0, end=sys.maxint, flags=0):
    """The context of the first match from `start` on, or None."""
    ctx = make_context(string, start, end)
    if search_context(ctx, pattern):
        return ctx
    return None

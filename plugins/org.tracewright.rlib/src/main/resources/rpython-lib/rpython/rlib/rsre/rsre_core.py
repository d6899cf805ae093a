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


class MatchContext(object):
    """A text between 0 and `end`, and after a match the places of the groups."""
    lastindex = -1

    def __init__(self, pattern, match_start, end, must_end):
        self.pattern = pattern
        self.match_start = match_start
        self.match_end = -1
        self.end = end
        self.must_end = must_end
        self.marks = [-1] * (2 * pattern.groups)
        self.repeats = None

    def code(self, place):
        raise NotImplementedError

    def match_here(self, start):
        self.match_start = start
        self.match_end = self.pattern.start.match(self, start)
        return self.match_end >= 0

    def search_from(self, start):
        first = self.pattern.first
        while start <= self.end:
            if first >= 0:
                while start < self.end and self.code(start) != first:
                    start += 1
            if self.match_here(start):
                return True
            start += 1
        return False

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


class StrMatchContext(MatchContext):
    def __init__(self, pattern, string, match_start, end, must_end):
        MatchContext.__init__(self, pattern, match_start, end, must_end)
        self._string = string

    def code(self, place):
        return ord(self._string[place])

    def group(self, groupnum=0):
        """The text of a group, or None."""
        start, end = self.span(groupnum)
        if start < 0:
            return None
        return self._string[start:end]


class UnicodeMatchContext(MatchContext):
    def __init__(self, pattern, string, match_start, end, must_end):
        MatchContext.__init__(self, pattern, match_start, end, must_end)
        self._string = string

    def code(self, place):
        return ord(self._string[place])

    def group(self, groupnum=0):
        """The text of a group, or None."""
        start, end = self.span(groupnum)
        if start < 0:
            return None
        return self._string[start:end]


@specialize.argtype(1)
def make_context(pattern, string, start, end, must_end):
    if start < 0:
        start = 0
    if start > len(string):
        start = len(string)
    if end > len(string):
        end = len(string)
    if end < start:
        end = start
    if isinstance(string, unicode):
        return UnicodeMatchContext(pattern, string, start, end, must_end)
    return StrMatchContext(pattern, string, start, end, must_end)


@specialize.argtype(1)
def match(pattern, string, start=0, end=sys.maxint, flags=0, fullmatch=False):
    """The context of a match that begins at `start`, or None. The flags are those that the pattern was compiled with."""
    ctx = make_context(pattern, string, start, end, fullmatch)
    if ctx.match_here(ctx.match_start):
        return ctx
    return None


@specialize.argtype(1)
def fullmatch(pattern, string, start=0, end=sys.maxint, flags=0):
    return match(pattern, string, start, end, flags, True)


@specialize.argtype(1)
def search(pattern, string, start=0, end=sys.maxint, flags=0):
    """The context of the first match from `start` on, or None."""
    ctx = make_context(pattern, string, start, end, False)
    if ctx.search_from(ctx.match_start):
        return ctx
    return None

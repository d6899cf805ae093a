"""
Patterns as nodes that are linked to what comes after them. `match(ctx, place)` gives the end of the match of the node and all after it, or -1;
what it noted in the context on a way that fails it takes back.
"""
from rpython.rlib.rsre import rsre_char


class Node(object):
    next = None

    def match(self, ctx, place):
        raise NotImplementedError

    def width(self):
        """How many characters it always takes, or -1."""
        return -1


class Success(Node):
    """The end of a pattern, or of a part that is matched by itself."""

    def match(self, ctx, place):
        if ctx.fullmatch_only and place != ctx.end:
            return -1
        return place


class PartEnd(Node):
    def match(self, ctx, place):
        return place


class Single(Node):
    """Takes one character."""

    def accepts(self, code):
        raise NotImplementedError

    def match(self, ctx, place):
        if place < ctx.end and self.accepts(ctx.code(place)):
            return self.next.match(ctx, place + 1)
        return -1

    def width(self):
        return 1


class Literal(Single):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def accepts(self, code):
        return code == self.value


class AnyChar(Single):
    def __init__(self, with_newline):
        self.with_newline = with_newline

    def accepts(self, code):
        return self.with_newline or code != 10


class InSet(Single):
    _immutable_fields_ = ['chars']

    def __init__(self, chars):
        self.chars = chars

    def accepts(self, code):
        return self.chars.contains(code)


class At(Node):
    """A place: ^ and $ (m of the whole text, M of lines), A, Z, b and B."""

    def __init__(self, kind):
        self.kind = kind

    def match(self, ctx, place):
        if self.holds(ctx, place):
            return self.next.match(ctx, place)
        return -1

    def holds(self, ctx, place):
        kind = self.kind
        if kind == 'A':
            return place == 0
        if kind == '^':
            return place == 0 or rsre_char.is_linebreak(ctx.code(place - 1))
        if kind == 'Z':
            return place == ctx.end
        if kind == 'z':
            return place == ctx.end or place + 1 == ctx.end and rsre_char.is_linebreak(ctx.code(place))
        if kind == '$':
            return place == ctx.end or rsre_char.is_linebreak(ctx.code(place))
        before = place > 0 and rsre_char.is_word(ctx.code(place - 1))
        after = place < ctx.end and rsre_char.is_word(ctx.code(place))
        return (before != after) == (kind == 'b')

    def width(self):
        return 0


class Mark(Node):
    """The begin or the end of a group: marks 2n and 2n + 1 are those of group n + 1."""

    def __init__(self, number):
        self.number = number

    def match(self, ctx, place):
        old, last = ctx.marks[self.number], ctx.lastindex
        ctx.marks[self.number] = place
        if self.number & 1:
            ctx.lastindex = (self.number >> 1) + 1
        end = self.next.match(ctx, place)
        if end < 0:
            ctx.marks[self.number] = old
            ctx.lastindex = last
        return end

    def width(self):
        return 0


class Branch(Node):
    """Alternatives; each is linked to what comes after all."""
    _immutable_fields_ = ['branches[*]']

    def __init__(self, branches):
        self.branches = branches

    def match(self, ctx, place):
        for branch in self.branches:
            end = branch.match(ctx, place)
            if end >= 0:
                return end
        return -1


class RepeatSingle(Node):
    """A character, repeated: needs no place to remember the count."""
    _immutable_fields_ = ['item', 'least', 'most', 'greedy']

    def __init__(self, item, least, most, greedy):
        self.item = item
        self.least = least
        self.most = most
        self.greedy = greedy

    def run(self, ctx, place, most):
        """How many characters from here on fit, at most so many."""
        if most > ctx.end - place:
            most = ctx.end - place
        n = 0
        while n < most and self.item.accepts(ctx.code(place + n)):
            n += 1
        return n

    def match(self, ctx, place):
        if self.greedy:
            n = self.run(ctx, place, self.most)
            while n >= self.least:
                end = self.next.match(ctx, place + n)
                if end >= 0:
                    return end
                n -= 1
            return -1
        n = self.run(ctx, place, self.least)
        if n < self.least:
            return -1
        while True:
            end = self.next.match(ctx, place + n)
            if end >= 0 or n == self.most or self.run(ctx, place + n, 1) == 0:
                return end
            n += 1


class RepeatCount(object):
    """How often the body of a repeat has matched on this way, and where it began last."""

    def __init__(self, repeat, before):
        self.repeat = repeat
        self.count = 0
        self.start = -1
        self.before = before


class Repeat(Node):
    """A body that is linked to a RepeatEnd, which decides whether to go round again."""

    def __init__(self, least, most, greedy):
        self.least = least
        self.most = most
        self.greedy = greedy
        self.body = None

    def match(self, ctx, place):
        ctx.repeats = RepeatCount(self, ctx.repeats)
        state = ctx.repeats
        end = self.again_or_on(ctx, place, state)
        ctx.repeats = state.before
        return end

    def again_or_on(self, ctx, place, state):
        if state.count < self.least:
            return self.again(ctx, place, state)
        if self.greedy:
            end = self.again(ctx, place, state)
            if end < 0:
                end = self.on(ctx, place, state)
            return end
        end = self.on(ctx, place, state)
        if end < 0:
            end = self.again(ctx, place, state)
        return end

    def again(self, ctx, place, state):
        """A round that takes nothing is not followed by another one."""
        if state.count >= self.most or state.count > self.least and state.start == place:
            return -1
        start = state.start
        state.start = place
        state.count += 1
        end = self.body.match(ctx, place)
        state.count -= 1
        state.start = start
        return end

    def on(self, ctx, place, state):
        ctx.repeats = state.before
        end = self.next.match(ctx, place)
        ctx.repeats = state
        return end


class RepeatEnd(Node):
    def match(self, ctx, place):
        state = ctx.repeats
        end = state.repeat.again_or_on(ctx, place, state)
        ctx.repeats = state
        return end


class Backreference(Node):
    def __init__(self, group, ignore_case):
        self.group = group
        self.ignore_case = ignore_case

    def match(self, ctx, place):
        start, stop = ctx.marks[2 * self.group - 2], ctx.marks[2 * self.group - 1]
        if start < 0 or stop < start or place + stop - start > ctx.end:
            return -1
        for i in range(stop - start):
            a, b = ctx.code(start + i), ctx.code(place + i)
            if a != b and not (self.ignore_case and rsre_char.getlower(a) == rsre_char.getlower(b)):
                return -1
        return self.next.match(ctx, place + stop - start)


class IfGroup(Node):
    """One way if a group has matched, another if not."""

    def __init__(self, group, then, otherwise):
        self.group = group
        self.then = then
        self.otherwise = otherwise

    def match(self, ctx, place):
        if ctx.marks[2 * self.group - 1] >= 0:
            return self.then.match(ctx, place)
        return self.otherwise.match(ctx, place)


class Look(Node):
    """Text before (of a width that is known) or after the place that must be there, or must not."""

    def __init__(self, part, behind, negated):
        self.part = part
        self.behind = behind
        self.negated = negated

    def match(self, ctx, place):
        start = place - self.behind
        repeats = ctx.repeats
        ctx.repeats = None
        found = start >= 0 and self.part.match(ctx, start) >= 0
        ctx.repeats = repeats
        if found == self.negated:
            return -1
        return self.next.match(ctx, place)

    def width(self):
        return 0

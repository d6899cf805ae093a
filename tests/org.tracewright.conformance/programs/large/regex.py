# covers: classes.override, classes.isinstance, exceptions.raise, dicts.basic, types.none-mix
# A regular expression compiler to an automaton and its simulation without backtracking.
class PatternError(Exception):
    def __init__(self, position):
        self.position = position


class State(object):
    def __init__(self, number):
        self.number = number
        self.silent = []
        self.matcher = None
        self.next = None


class Matcher(object):
    def matches(self, char):
        return True


class One(Matcher):
    def __init__(self, char):
        self.char = char

    def matches(self, char):
        return char == self.char


class Class(Matcher):
    def __init__(self, negated):
        self.negated = negated
        self.lows = []
        self.highs = []

    def add(self, low, high):
        self.lows.append(low)
        self.highs.append(high)

    def matches(self, char):
        for i in range(len(self.lows)):
            if self.lows[i] <= char <= self.highs[i]:
                return not self.negated
        return self.negated


class Fragment(object):
    def __init__(self, start, end):
        self.start = start
        self.end = end


class Compiler(object):
    def __init__(self, pattern):
        self.pattern = pattern
        self.pos = 0
        self.states = []

    def state(self):
        state = State(len(self.states))
        self.states.append(state)
        return state

    def more(self):
        return self.pos < len(self.pattern)

    def alternatives(self):
        left = self.sequence()
        while self.more() and self.pattern[self.pos] == '|':
            self.pos += 1
            right = self.sequence()
            start, end = self.state(), self.state()
            start.silent.append(left.start)
            start.silent.append(right.start)
            left.end.silent.append(end)
            right.end.silent.append(end)
            left = Fragment(start, end)
        return left

    def sequence(self):
        start = self.state()
        end = start
        while self.more() and self.pattern[self.pos] not in '|)':
            piece = self.repeated()
            end.silent.append(piece.start)
            end = piece.end
        return Fragment(start, end)

    def repeated(self):
        piece = self.atom()
        while self.more() and self.pattern[self.pos] in '*+?':
            char = self.pattern[self.pos]
            self.pos += 1
            start, end = self.state(), self.state()
            start.silent.append(piece.start)
            piece.end.silent.append(end)
            if char != '+':
                start.silent.append(end)
            if char != '?':
                piece.end.silent.append(piece.start)
            piece = Fragment(start, end)
        return piece

    def atom(self):
        char = self.pattern[self.pos]
        self.pos += 1
        if char == '(':
            inner = self.alternatives()
            if not self.more():
                raise PatternError(self.pos)
            self.pos += 1
            return inner
        elif char == '[':
            matcher = self.char_class()
        elif char == '.':
            matcher = Matcher()
        elif char in '*+?)':
            raise PatternError(self.pos - 1)
        else:
            matcher = One(char)
        start, end = self.state(), self.state()
        start.matcher = matcher
        start.next = end
        return Fragment(start, end)

    def char_class(self):
        negated = self.pattern[self.pos] == '^'
        if negated:
            self.pos += 1
        result = Class(negated)
        while True:
            if self.pos >= len(self.pattern):
                raise PatternError(self.pos)
            low = self.pattern[self.pos]
            self.pos += 1
            if low == ']':
                return result
            high = low
            if self.pos + 1 < len(self.pattern) and self.pattern[self.pos] == '-':
                high = self.pattern[self.pos + 1]
                self.pos += 2
            result.add(low, high)


class Regex(object):
    def __init__(self, pattern):
        compiler = Compiler(pattern)
        fragment = compiler.alternatives()
        if compiler.more():
            raise PatternError(compiler.pos)
        self.start = fragment.start
        self.end = fragment.end
        self.size = len(compiler.states)

    def follow(self, state, current, seen):
        if seen[state.number]:
            return
        seen[state.number] = True
        current.append(state)
        for target in state.silent:
            self.follow(target, current, seen)

    def match(self, text):
        """The length of the longest match at the start of the text, or -1."""
        current = []
        self.follow(self.start, current, [False] * self.size)
        longest = -1
        i = 0
        while True:
            for state in current:
                if state is self.end:
                    longest = i
            if i == len(text) or not current:
                return longest
            following = []
            seen = [False] * self.size
            for state in current:
                matcher = state.matcher
                if matcher is not None and matcher.matches(text[i]):
                    self.follow(state.next, following, seen)
            current = following
            i += 1


CASES = [('abc', 'abcd'), ('a*b', 'aaab'), ('a*b', 'aaac'), ('(ab|cd)+x?', 'abcdabx'), ('[0-9]+', '2010!'),
         ('[^ ]*', 'word next'), ('(a*)*b', 'aaaaaaaaaaaaaaaaaaaaaaaac'), ('.*', 'everything'), ('', 'x'),
         ('[a-zA-Z_][a-zA-Z_0-9]*', 'x_1 = 2'), ('(a', 'a'), ('*a', 'a'), ('a)', 'a'), ('[ab', 'a')]


def entry_point(argv):
    for pattern, text in CASES:
        try:
            print('%s on %s: %d' % (pattern, text, Regex(pattern).match(text)))
        except PatternError as error:
            print('%s: error at %d' % (pattern, error.position))
    return 0


def target(driver, args):
    return entry_point, None

"""Regular expressions as objects, at import time; each builds its automaton into a given one."""
from rpython.rlib.parsing.deterministic import NFA


class RegularExpression(object):
    def make_automaton(self, name='final'):
        nfa = NFA()
        start = nfa.add_state(start=True)
        end = nfa.add_state(final=name)
        self.build(nfa, start, end)
        return nfa

    def build(self, nfa, start, end):
        """Adds ways from one state to the other for each text of the language."""
        raise NotImplementedError

    def __add__(self, other):
        return AddExpression(self, other)

    def __or__(self, other):
        return OrExpression(self, other)

    def kleene(self):
        return KleeneClosure(self)


class StringExpression(RegularExpression):
    def __init__(self, string):
        self.string = string

    def build(self, nfa, start, end):
        for c in self.string:
            next = nfa.add_state()
            nfa.add_transition(start, next, c)
            start = next
        nfa.add_transition(start, end)


class CharacterSet(RegularExpression):
    """One character out of several."""

    def __init__(self, chars):
        self.chars = frozenset(chars)

    def build(self, nfa, start, end):
        for c in self.chars:
            nfa.add_transition(start, end, c)

    def inverted(self):
        return CharacterSet([chr(i) for i in range(256) if chr(i) not in self.chars])


class RangeExpression(CharacterSet):
    def __init__(self, first, last):
        CharacterSet.__init__(self, [chr(i) for i in range(ord(first), ord(last) + 1)])


class AddExpression(RegularExpression):
    """One after the other."""

    def __init__(self, first, second):
        self.first = first
        self.second = second

    def build(self, nfa, start, end):
        middle = nfa.add_state()
        self.first.build(nfa, start, middle)
        self.second.build(nfa, middle, end)


class OrExpression(RegularExpression):
    def __init__(self, first, second):
        self.first = first
        self.second = second

    def build(self, nfa, start, end):
        for part in (self.first, self.second):
            before, after = nfa.add_state(), nfa.add_state()
            nfa.add_transition(start, before)
            part.build(nfa, before, after)
            nfa.add_transition(after, end)


class KleeneClosure(RegularExpression):
    """Any number of times."""

    def __init__(self, regex):
        self.regex = regex

    def build(self, nfa, start, end):
        before, after = nfa.add_state(), nfa.add_state()
        nfa.add_transition(start, before)
        self.regex.build(nfa, before, after)
        nfa.add_transition(after, before)
        nfa.add_transition(start, end)
        nfa.add_transition(after, end)


class NotExpression(RegularExpression):
    """All texts that another expression does not describe: its deterministic automaton with other final states."""

    def __init__(self, regex):
        self.regex = regex

    def build(self, nfa, start, end):
        dfa = self.regex.make_automaton().make_deterministic()
        states = [nfa.add_state() for name in dfa.names]
        dead = nfa.add_state()
        nfa.add_transition(start, states[0])
        nfa.add_transition(dead, end)
        for i in range(len(states)):
            if not dfa.names[i]:
                nfa.add_transition(states[i], end)
            for code in range(256):
                next = dfa.next_states[i * 256 + code]
                nfa.add_transition(states[i], states[next] if next >= 0 else dead, chr(code))
        for code in range(256):
            nfa.add_transition(dead, dead, chr(code))


EMPTY = StringExpression('')

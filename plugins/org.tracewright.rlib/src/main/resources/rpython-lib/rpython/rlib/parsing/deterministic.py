"""Finite automata on bytes: nondeterministic ones as expressions give them, and the deterministic ones that run."""
from rpython.rlib.objectmodel import not_rpython

ALPHABET = 256
NO_STATE = -1


class LexerError(Exception):
    """No token begins at the place."""

    def __init__(self, input, state, source_pos):
        self.input = input
        self.state = state
        self.source_pos = source_pos
        self.args = (input, state, source_pos)

    def nice_error_message(self, filename='<unknown>'):
        lines = self.input.split('\n')
        lineno = self.source_pos.lineno
        result = ['  File %s, line %s' % (filename, lineno + 1)]
        if lineno < len(lines):
            result.append(lines[lineno])
            result.append(' ' * self.source_pos.columnno + '^')
        result.append('LexerError')
        return '\n'.join(result)


def compress_char_set(chars):
    """Ranges (first, how many), the longest first."""
    ranges = []
    for c in sorted(chars):
        if ranges and ord(ranges[-1][0]) + ranges[-1][1] == ord(c):
            ranges[-1] = (ranges[-1][0], ranges[-1][1] + 1)
        else:
            ranges.append((c, 1))
    ranges.sort(key=lambda found: (-found[1], found[0]))
    return ranges


class NFA(object):
    """States are numbers. A transition under None takes nothing; each final state has a name."""

    def __init__(self):
        self.transitions = []
        self.start_states = set()
        self.final_states = {}

    @not_rpython
    def add_state(self, start=False, final=None):
        state = len(self.transitions)
        self.transitions.append({})
        if start:
            self.start_states.add(state)
        if final is not None:
            self.final_states[state] = final
        return state

    @not_rpython
    def add_transition(self, state, next_state, input=None):
        self.transitions[state].setdefault(input, set()).add(next_state)

    @not_rpython
    def closure(self, states):
        """All states that can be reached without taking anything."""
        result = set(states)
        waiting = list(states)
        while waiting:
            for state in self.transitions[waiting.pop()].get(None, ()):
                if state not in result:
                    result.add(state)
                    waiting.append(state)
        return frozenset(result)

    @not_rpython
    def make_deterministic(self, name_precedence=None):
        """The subset construction. Where several names end at once the first of the precedence counts."""
        dfa = DFA()
        names = name_precedence or sorted(set(self.final_states.values()))
        start = self.closure(self.start_states)
        known = {start: dfa.add_state(self._name(start, names))}
        waiting = [start]
        while waiting:
            subset = waiting.pop()
            for c in sorted(set([c for state in subset for c in self.transitions[state] if c is not None])):
                targets = set()
                for state in subset:
                    targets |= self.transitions[state].get(c, set())
                closed = self.closure(targets)
                if closed not in known:
                    known[closed] = dfa.add_state(self._name(closed, names))
                    waiting.append(closed)
                dfa.add_transition(known[subset], c, known[closed])
        return dfa

    @not_rpython
    def _name(self, subset, names):
        found = [names.index(self.final_states[state]) for state in subset if state in self.final_states]
        return names[min(found)] if found else ''


class DFA(object):
    """State 0 is the start. `names` holds what a state is final for, or the empty string."""

    def __init__(self):
        self.next_states = []
        self.names = []

    @not_rpython
    def add_state(self, name=''):
        self.next_states.extend([NO_STATE] * ALPHABET)
        self.names.append(name)
        return len(self.names) - 1

    @not_rpython
    def add_transition(self, state, input, next_state):
        self.next_states[state * ALPHABET + ord(input)] = next_state

    def get_runner(self):
        return DFARunner(self)


class DFARunner(object):
    def __init__(self, automaton):
        self.automaton = automaton
        self.state = 0

    def nextstate(self, char):
        """NO_STATE where the automaton has no way on."""
        self.state = self.automaton.next_states[self.state * ALPHABET + ord(char)]
        return self.state

    def recognize(self, input):
        """Whether the whole text is in the language."""
        self.state = 0
        for c in input:
            if self.nextstate(c) == NO_STATE:
                return False
        return self.automaton.names[self.state] != ''

    def find_longest(self, text, start):
        """The end of the longest text from `start` on, and the name that it ends under; the start and '' where there is none."""
        automaton = self.automaton
        state = 0
        end, name = start, ''
        place = start
        while place < len(text):
            state = automaton.next_states[state * ALPHABET + ord(text[place])]
            if state == NO_STATE:
                break
            place += 1
            if automaton.names[state] != '':
                end, name = place, automaton.names[state]
        return end, name

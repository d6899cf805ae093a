"""Tokens to trees: rules with ordered choice, each result remembered (a packrat parser)."""
from rpython.rlib.objectmodel import not_rpython
from rpython.rlib.parsing.tree import Nonterminal, Symbol


class ErrorInformation(object):
    """The farthest token that was reached, and what would have been right there."""

    def __init__(self, pos, expected=None):
        self.pos = pos
        self.expected = [] if expected is None else expected


def combine_errors(one, other):
    """That of the farther place; at one place both."""
    if one is None or other is not None and other.pos > one.pos:
        return other
    if other is None or one.pos > other.pos:
        return one
    expected = one.expected[:]
    for name in other.expected:
        if name not in expected:
            expected.append(name)
    return ErrorInformation(one.pos, expected)


class ParseError(Exception):
    def __init__(self, source_pos, errorinformation):
        self.source_pos = source_pos
        self.errorinformation = errorinformation
        self.args = (source_pos, errorinformation)

    def nice_error_message(self, filename='<unknown>', source=''):
        result = ['  File %s, line %s' % (filename, self.source_pos.lineno + 1)]
        lines = source.split('\n')
        if source != '' and self.source_pos.lineno < len(lines):
            result.append(lines[self.source_pos.lineno])
            result.append(' ' * self.source_pos.columnno + '^')
        if len(self.errorinformation.expected) > 0:
            result.append('ParseError: expected ' + ' or '.join(self.errorinformation.expected))
        else:
            result.append('ParseError')
        return '\n'.join(result)


class Rule(object):
    """A nonterminal and its expansions, lists of symbols; the first that fits counts."""

    def __init__(self, nonterminal, expansions):
        self.nonterminal = nonterminal
        self.expansions = expansions

    def getkey(self):
        return self.nonterminal

    def __repr__(self):
        return 'Rule(%r, %r)' % (self.nonterminal, self.expansions)


class PackratParser(object):
    """Made at import time of rules; parse(tokens) gives the tree or raises ParseError."""

    @not_rpython
    def __init__(self, rules, startsymbol, parsetablefactory=None, check_for_left_recursion=False):
        self.rules = rules
        self.nonterm_to_rule = dict([(rule.nonterminal, rule) for rule in rules])
        self.startsymbol = startsymbol
        if check_for_left_recursion:
            self.check_left_recursion()

    @not_rpython
    def check_left_recursion(self):
        """A rule that begins with itself would never end."""
        first = dict([(rule.nonterminal, set([expansion[0] for expansion in rule.expansions if expansion])) for rule in self.rules])
        for start in first:
            waiting = list(first[start])
            seen = set()
            while waiting:
                symbol = waiting.pop()
                if symbol == start:
                    raise ValueError('left recursion in ' + start)
                if symbol in first and symbol not in seen:
                    seen.add(symbol)
                    waiting.extend(first[symbol])

    def is_nonterminal(self, symbol):
        return symbol in self.nonterm_to_rule

    def get_rule(self, symbol):
        return self.nonterm_to_rule[symbol]

    def parse(self, input, lazy=True):
        table = LazyParseTable(input, self)
        found = table.match_symbol(0, self.startsymbol)
        if found.node is None or found.nextpos != len(input):
            error = table.farthest
            pos = error.pos if error is not None else found.nextpos
            raise ParseError(table.position(pos), error if error is not None else ErrorInformation(pos))
        return found.node


class Found(object):
    """What a symbol gave at a place: no node where it does not fit."""

    def __init__(self, node, nextpos):
        self.node = node
        self.nextpos = nextpos


class LazyParseTable(object):
    """The results at each token, filled in as they are asked for."""

    def __init__(self, input, parser):
        self.input = input
        self.parser = parser
        self.matched = {}
        self.farthest = None

    def position(self, i):
        """Of a token; after the last one, of the last."""
        return self.input[min(i, len(self.input) - 1)].source_pos

    def terminal_equality(self, symbol, token):
        return symbol == token.name

    def match_symbol(self, i, symbol):
        key = (i, symbol)
        found = self.matched.get(key, None)
        if found is None:
            found = self.match_nonterminal(i, symbol) if self.parser.is_nonterminal(symbol) else self.match_terminal(i, symbol)
            self.matched[key] = found
        return found

    def match_terminal(self, i, symbol):
        if i < len(self.input) and self.terminal_equality(symbol, self.input[i]):
            token = self.input[i]
            return Found(Symbol(symbol, token.source, token), i + 1)
        self.farthest = combine_errors(self.farthest, ErrorInformation(i, [symbol]))
        return Found(None, i)

    def match_nonterminal(self, i, symbol):
        for expansion in self.parser.get_rule(symbol).expansions:
            children = []
            place = i
            for part in expansion:
                found = self.match_symbol(place, part)
                node = found.node
                if node is None:
                    break
                children.append(node)
                place = found.nextpos
            else:
                return Found(Nonterminal(symbol, children), place)
        return Found(None, i)

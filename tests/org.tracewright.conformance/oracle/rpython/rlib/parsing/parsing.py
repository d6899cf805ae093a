"""Rules with ordered choice, tried by plain recursion."""
from rpython.rlib.parsing.tree import Nonterminal, Symbol


class ErrorInformation(object):
    def __init__(self, pos, expected):
        self.pos = pos
        self.expected = expected


class ParseError(Exception):
    def __init__(self, source_pos, errorinformation):
        self.source_pos = source_pos
        self.errorinformation = errorinformation

    def nice_error_message(self, filename='<unknown>', source=''):
        result = '  File %s, line %d\n' % (filename, self.source_pos.lineno + 1)
        if source:
            result += '%s\n%s^\n' % (source.split('\n')[self.source_pos.lineno], ' ' * self.source_pos.columnno)
        return result + 'ParseError: expected ' + ' or '.join(self.errorinformation.expected)


class Rule(object):
    def __init__(self, nonterminal, expansions):
        self.nonterminal = nonterminal
        self.expansions = expansions


class PackratParser(object):
    def __init__(self, rules, startsymbol, parsetablefactory=None, check_for_left_recursion=False):
        self.rules = dict([(rule.nonterminal, rule.expansions) for rule in rules])
        self.start = startsymbol

    def parse(self, tokens, lazy=True):
        self.tokens, self.farthest, self.expected = tokens, -1, []
        found = self.match(0, self.start)
        if found is None or found[1] != len(tokens):
            place = max(self.farthest, found[1] if found else 0)
            raise ParseError(tokens[min(place, len(tokens) - 1)].source_pos, ErrorInformation(place, self.expected))
        return found[0]

    def match(self, place, symbol):
        if symbol not in self.rules:
            if place < len(self.tokens) and self.tokens[place].name == symbol:
                return Symbol(symbol, self.tokens[place].source, self.tokens[place]), place + 1
            if place > self.farthest:
                self.farthest, self.expected = place, []
            if place == self.farthest and symbol not in self.expected:
                self.expected.append(symbol)
            return None
        for expansion in self.rules[symbol]:
            children, here = [], place
            for part in expansion:
                found = self.match(here, part)
                if found is None:
                    break
                children.append(found[0])
                here = found[1]
            else:
                return Nonterminal(symbol, children), here
        return None

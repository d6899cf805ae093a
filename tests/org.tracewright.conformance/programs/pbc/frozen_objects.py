# covers: functions.values, functions.bound-methods, globals.instance-state
"""Frozen objects as values: attributes of several types, methods that differ between classes, few that become more, None among them."""


class Rule(object):
    def __init__(self, name, first):
        self.name = name
        self.first = first

    def _freeze_(self):
        return True

    def matches(self, text, place, step=1):
        return place + step if text[place] == self.first else -1

    def title(self):
        return self.name.upper() + ' '


class Run(Rule):
    """Takes as many as there are; has an attribute that others have not."""

    def __init__(self, name, first, least):
        Rule.__init__(self, name, first)
        self.least = least

    def matches(self, text, place, step=2):
        end = place
        while end < len(text) and text[end] == self.first:
            end += 1
        return end if end - place >= self.least else -1


class Anything(Rule):
    def matches(self, text, place, step=3):
        return min(place + step, len(text))


class Unit(object):
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def _freeze_(self):
        return True

    def __call__(self, by):
        return self.value * by


RULES = [Rule('a', 'a'), Run('run', 'b', 2), Rule('b', 'b')]
REST = Anything('rest', ' ')
UNITS = {'one': Unit(1, 1), 'dozen': Unit(12, 12)}


def rule_for(n):
    if n < 0:
        return None
    if n >= len(RULES):
        return REST
    return RULES[n]


def described(rule):
    """Is given one of some rules here, one of others there, and None."""
    if rule is None:
        return 'none'
    return rule.title() + rule.first


def tokens(text):
    place = 0
    while place < len(text):
        for rule in RULES:
            end = rule.matches(text, place)
            if end >= 0:
                break
        else:
            rule = REST
            end = REST.matches(text, place)
        print('%s %d-%d %s' % (rule.name, place, end, described(rule)))
        place = end


def entry_point(argv):
    tokens('abbbxyzbaab')
    for n in range(-1, 5):
        rule = rule_for(n)
        print(described(rule))
        if rule is not None:
            matches = rule.matches
            print('%d %d' % (matches('bbb', 0), matches('bbb', 0, 3)))
    print(rule_for(0) is rule_for(0))
    print(rule_for(0) is rule_for(1))
    print(rule_for(3) is REST)
    total = 0
    for name in ['one', 'dozen', 'dozen']:
        unit = UNITS[name]
        total += unit(3) + unit.name
    print(total)
    return 0


def target(driver, args):
    return entry_point

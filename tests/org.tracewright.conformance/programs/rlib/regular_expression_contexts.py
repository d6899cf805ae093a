# covers: lib.rsre
"""A lexer as parser generators write it: rules frozen at import time, and a context for each try."""
from rpython.rlib.rsre import rsre_core
from rpython.rlib.rsre.rpy import get_code


class Rule(object):
    _immutable_fields_ = ['name', 'code']

    def __init__(self, name, pattern):
        self.name = name
        self.code = get_code(pattern)

    def _freeze_(self):
        return True

    def matches(self, text, place):
        context = rsre_core.StrMatchContext(text, place, len(text))
        if rsre_core.match_context(context, self.code):
            return context
        return None


RULES = [Rule('float', r'(\d+)\.(\d+)'), Rule('int', r'\d+'), Rule('name', r'[a-z_]\w*'), Rule('op', r'[-+*/=]'), Rule('blank', r'\s+')]


def tokens(text):
    place = 0
    while place < len(text):
        for rule in RULES:
            found = rule.matches(text, place)
            if found is not None:
                print('%s %d-%d <%s>' % (rule.name, found.match_start, found.match_end, found.group()))
                if rule.name == 'float':
                    print('  ' + str(found.group(1)) + ' ' + str(found.span(2)[0]))
                place = found.match_end
                break
        else:
            print('no token at %d' % place)
            place += 1


def entry_point(argv):
    tokens('x1 = 12.75 * (y - 3)')
    context = rsre_core.StrMatchContext('ab 12.5 cd', 0, 10)
    print(rsre_core.search_context(context, RULES[0].code))
    print('%d-%d' % (context.match_start, context.match_end))
    context = rsre_core.StrMatchContext('12 ', 0, 3)
    context.fullmatch_only = True
    print(rsre_core.match_context(context, RULES[1].code))
    context = rsre_core.StrMatchContext('12 ', 0, 2)
    context.fullmatch_only = True
    print(rsre_core.match_context(context, RULES[1].code))
    context = rsre_core.StrMatchContext('12 ', 3, 2)
    print(rsre_core.match_context(context, RULES[4].code))
    return 0


def target(driver, args):
    return entry_point

# covers: lib.parsing.ebnfparse
"""Backslashes in the quoted texts of rules, and characters that regular expressions would take for operators."""
from rpython.rlib.parsing.ebnfparse import make_parse_function, parse_ebnf
from rpython.rlib.parsing.parsing import ParseError
from rpython.rlib.parsing.tree import Symbol

REGEXS, RULES, TO_AST = parse_ebnf(r"""
IGNORE: " |\n";
NAME: "[a-z]+";
TEXT: "\"([^\"\\]|\\.)*\"";
line: NAME "\+=" value | NAME "*=" value | NAME "\." NAME | NAME "\\" value | NAME "\x3f\?";
value: NAME | TEXT;
""")
PARSE = make_parse_function(REGEXS, RULES)


def text_of(node):
    if isinstance(node, Symbol):
        return node.additional_info
    return '(' + node.symbol + ' ' + ' '.join([text_of(child) for child in node.children]) + ')'


def entry_point(argv):
    for source in ['a += b', 'a *= "b\\"c"', 'a.b', 'a \\ "d"', 'a ??', 'a + b', 'a \\+= b', 'a ?']:
        try:
            print(text_of(TO_AST().transform(PARSE(source))))
        except ParseError:
            print('not a line: ' + source)
        except Exception:
            print('no tokens: ' + source)
    return 0


def target(driver, args):
    return entry_point, None

# covers: lib.parsing.lexer, lib.parsing.regexparse, lib.parsing.tree
"""Lexer and rules without a grammar."""
from rpython.rlib.parsing.lexer import Lexer
from rpython.rlib.parsing.parsing import PackratParser, Rule, ParseError
from rpython.rlib.parsing.regexparse import parse_regex
from rpython.rlib.parsing.tree import Nonterminal, Symbol

NAMES = ['IF', 'THEN', 'ELSE', 'ID', 'ASSIGN', 'NUM', 'SPACE']
REGEXS = ['if', 'then', 'else', '[a-z]+', ':=', '[0-9]+', '( |\n)+']
LEXER = Lexer([parse_regex(text) for text in REGEXS], NAMES, ignore=['SPACE'])
PARSER = PackratParser([
    Rule('statement', [['IF', 'expression', 'THEN', 'statement', 'ELSE', 'statement'],
                       ['IF', 'expression', 'THEN', 'statement'],
                       ['ID', 'ASSIGN', 'expression']]),
    Rule('expression', [['ID'], ['NUM']])], 'statement')


def text_of(node):
    if isinstance(node, Symbol):
        return node.additional_info
    assert isinstance(node, Nonterminal)
    return '(%s %s)' % (node.symbol[0], ' '.join([text_of(child) for child in node.children]))


def show(source):
    tokens = LEXER.tokenize(source)
    try:
        print(text_of(PARSER.parse(tokens)))
    except ParseError as error:
        print(error.nice_error_message('f', source))


def entry_point(argv):
    for token in LEXER.tokenize('iffy if 12\n:= x', eof=True):
        print('%s %s %d:%d' % (token.name, token.source, token.source_pos.lineno, token.source_pos.columnno))
    show('a := 1')
    show('if a then if b then c := 2 else d := x')
    show('if a then\n  b := else')
    show('if 3')
    return 0


def target(driver, args):
    return entry_point, None

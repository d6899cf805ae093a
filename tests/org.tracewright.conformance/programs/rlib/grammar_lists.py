# covers: lib.parsing.ebnfparse, lib.parsing.tree
"""S-expressions: a grammar at import time, values at run time."""
from rpython.rlib.parsing.ebnfparse import parse_ebnf, make_parse_function
from rpython.rlib.parsing.tree import RPythonVisitor, Symbol, Nonterminal, VisitError
from rpython.rlib.parsing.parsing import ParseError

regexs, rules, ToAST = parse_ebnf(r"""
    IGNORE: "([ \n\t]|;[^\n]*)";
    INTEGER: "-?[0-9]+";
    STRING: "\"([^\"\\]|\\.)*\"";
    SYMBOL: "[^ \n\t()\";0-9][^ \n\t()\";]*";
    file: >items< [EOF];
    items: sexpr+;
    sexpr: <list> | <atom>;
    list: ["("] sexpr* [")"];
    atom: INTEGER | STRING | SYMBOL;
""")
parse = make_parse_function(regexs, rules, True)


class Depth(RPythonVisitor):
    """How deep lists are nested."""

    def general_nonterminal_visit(self, node):
        deepest = 0
        for child in node.children:
            deepest = max(deepest, self.dispatch(child))
        if node.symbol == 'list':
            deepest += 1
        return deepest

    def general_symbol_visit(self, node):
        return 0


class Printer(RPythonVisitor):
    def visit_file(self, node):
        return '\n'.join([self.dispatch(child) for child in node.children])

    def visit_list(self, node):
        return '[' + ' '.join([self.dispatch(child) for child in node.children]) + ']'

    def visit_atom(self, node):
        return self.dispatch(node.children[0])

    def visit_INTEGER(self, node):
        return 'i' + node.additional_info

    def visit_SYMBOL(self, node):
        return node.additional_info


class Counting(Printer):
    def __init__(self):
        self.strings = 0

    def visit_STRING(self, node):
        self.strings += 1
        return 's%d' % self.strings


def entry_point(argv):
    text = '(define (f x) (* x 2)) ; a comment\n(f 21)\n(print "a (b)" "c\\"d")\natom ()'
    tree = ToAST().transform(parse(text))
    assert isinstance(tree, Nonterminal)
    print('%s %d' % (tree.symbol, len(tree.children)))
    print(Counting().dispatch(tree))
    print(Depth().dispatch(tree))
    try:
        print(Printer().dispatch(tree))
    except VisitError as error:
        node = error.node
        assert isinstance(node, Symbol)
        print('no visit of ' + node.symbol + ' ' + node.additional_info)
    print(tree.children[1].getsourcepos().lineno)
    for wrong in ['(a', 'a)', '()) b']:
        try:
            parse(wrong)
        except ParseError as error:
            print('%d %d' % (error.source_pos.columnno, error.errorinformation.pos))
    return 0


def target(driver, args):
    return entry_point, None

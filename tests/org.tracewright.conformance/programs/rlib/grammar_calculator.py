# covers: lib.parsing.ebnfparse, lib.parsing.tree
from rpython.rlib.parsing.ebnfparse import parse_ebnf, make_parse_function
from rpython.rlib.parsing.parsing import ParseError
from rpython.rlib.parsing.deterministic import LexerError
from rpython.rlib.parsing.tree import RPythonVisitor, Symbol

GRAMMAR = r"""
IGNORE: "[ \n]";
DECIMAL: "0|[1-9][0-9]*";
NAME: "[a-z]+";
program: statement* EOF;
statement: NAME ["="] additive [";"] | "print" additive (["," ] additive)* [";"];
additive: multitive "+" additive | multitive "-" additive | <multitive>;
multitive: primary "*" multitive | <primary>;
primary: ["("] <additive> [")"] | <DECIMAL> | <NAME>;
"""
regexs, rules, ToAST = parse_ebnf(GRAMMAR)
parse = make_parse_function(regexs, rules, eof=True)


class Evaluator(RPythonVisitor):
    def __init__(self):
        self.variables = {}

    def visit_program(self, node):
        for child in node.children[:len(node.children) - 1]:
            self.dispatch(child)
        return 0

    def visit_statement(self, node):
        first = node.children[0]
        assert isinstance(first, Symbol)
        if first.symbol == 'NAME':
            self.variables[first.additional_info] = self.dispatch(node.children[1])
        else:
            print(' '.join([str(self.dispatch(child)) for child in node.children[1:]]))
        return 0

    def visit_additive(self, node):
        left, right = self.dispatch(node.children[0]), self.dispatch(node.children[2])
        operator = node.children[1]
        assert isinstance(operator, Symbol)
        if operator.additional_info == '-':
            return left - right
        return left + right

    def visit_multitive(self, node):
        return self.dispatch(node.children[0]) * self.dispatch(node.children[2])

    def visit_DECIMAL(self, node):
        return int(node.additional_info)

    def visit_NAME(self, node):
        return self.variables.get(node.additional_info, -1)


def run(text):
    try:
        tree = ToAST().transform(parse(text))
        Evaluator().dispatch(tree)
    except ParseError as error:
        print('parse error in line %d, column %d' % (error.source_pos.lineno, error.source_pos.columnno))
    except LexerError as error:
        print(error.nice_error_message('calculator'))


def entry_point(argv):
    run('x = 1 + 2 * (3 + 4); y = x * x; print x, y, x + y;')
    run('print 10 - 3 - 2, unknown;\nprint (10 - 3) - 2;')
    run('x = ;')
    run('print 1,\n  2 3;')
    run('x = 1 $ 2;')
    run('')
    return 0


def target(driver, args):
    return entry_point, None

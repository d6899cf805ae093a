"""Trees and visitors."""


class VisitError(Exception):
    def __init__(self, node):
        self.node = node


class Node(object):
    def visit(self, visitor):
        return visitor.dispatch(self)


class Symbol(Node):
    def __init__(self, symbol, additional_info, token):
        self.symbol = symbol
        self.additional_info = additional_info
        self.token = token

    def getsourcepos(self):
        return self.token.source_pos


class Nonterminal(Node):
    def __init__(self, symbol, children):
        self.symbol = symbol
        self.children = children

    def getsourcepos(self):
        return self.children[0].getsourcepos()


class RPythonVisitor(object):
    def dispatch(self, node):
        general = 'general_symbol_visit' if isinstance(node, Symbol) else 'general_nonterminal_visit'
        for name in ('visit_' + node.symbol, general, 'general_visit'):
            method = getattr(self, name, None)
            if method is not None:
                return method(node)
        raise VisitError(node)

"""Syntax trees, and visitors that dispatch on the name of a node."""
from rpython.rlib.unroll import unrolling_iterable


class VisitError(Exception):
    """A visitor has no method for a node."""

    def __init__(self, node):
        self.node = node


class Node(object):
    symbol = ''

    def visit(self, visitor):
        """Calls the method of the visitor for this node; only for visitors of the class RPythonVisitor."""
        return visitor.dispatch(self)

    def getsourcepos(self):
        raise NotImplementedError

    def view(self):
        pass


class Symbol(Node):
    """A leaf: a token and its text."""

    def __init__(self, symbol, additional_info, token):
        self.symbol = symbol
        self.additional_info = additional_info
        self.token = token

    def getsourcepos(self):
        return self.token.source_pos

    def __repr__(self):
        return 'Symbol(%r, %r)' % (self.symbol, self.additional_info)


class Nonterminal(Node):
    """A node with children."""

    def __init__(self, symbol, children):
        self.symbol = symbol
        self.children = children

    def getsourcepos(self):
        return self.children[0].getsourcepos()

    def __repr__(self):
        return 'Nonterminal(%r, %r)' % (self.symbol, self.children)


def make_dispatch_function(table, for_nonterminals, for_symbols, for_all):
    methods = unrolling_iterable(sorted(table.items()))

    def dispatch(self, node):
        symbol = node.symbol
        for name, method in methods:
            if symbol == name:
                return method(self, node)
        if for_nonterminals is not None and isinstance(node, Nonterminal):
            return for_nonterminals(self, node)
        if for_symbols is not None and isinstance(node, Symbol):
            return for_symbols(self, node)
        if for_all is not None:
            return for_all(self, node)
        raise VisitError(node)
    return dispatch


class CreateDispatchDictionaryMetaclass(type):
    """Gives a class of visitors a method `dispatch` for its methods visit_NAME, those that it inherits among them."""

    def __init__(cls, name, bases, namespace):
        super(CreateDispatchDictionaryMetaclass, cls).__init__(name, bases, namespace)
        table = {}
        general = {'general_nonterminal_visit': None, 'general_symbol_visit': None, 'general_visit': None}
        for above in reversed(cls.__mro__):
            for attribute, value in above.__dict__.items():
                if attribute.startswith('visit_'):
                    table[attribute[len('visit_'):]] = value
                elif attribute in general:
                    general[attribute] = value
        cls.dispatch = make_dispatch_function(table, general['general_nonterminal_visit'], general['general_symbol_visit'], general['general_visit'])


class RPythonVisitor(object):
    """visit_NAME is for nodes with that name; the rest goes to general_nonterminal_visit, general_symbol_visit or general_visit, or is a VisitError."""
    __metaclass__ = CreateDispatchDictionaryMetaclass

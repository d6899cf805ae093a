"""From the tree of a grammar's rules to the tree that its marks describe."""
from rpython.rlib.parsing.tree import Node, Nonterminal

AUXILIARY = '_'


class Expansion(object):
    """The symbols of an expansion, and what becomes of each: keep, delete, replace or inline."""

    def __init__(self, symbols, changes):
        self.symbols = symbols
        self.changes = changes

    def fits(self, children):
        if len(children) != len(self.symbols):
            return False
        for i in range(len(children)):
            if children[i].symbol != self.symbols[i]:
                return False
        return True


class AbstractToAST(object):
    """The base of what parse_ebnf makes; `table` has the expansions by nonterminal."""
    table = {}

    def transform(self, tree):
        """The new tree."""
        return self.nodes_of(tree)[0]

    def nodes_of(self, node):
        """What stands in the place of a node: itself with new children, or what is to replace it."""
        if not isinstance(node, Nonterminal):
            return [node]
        expansion = self.expansion_of(node)
        children = []
        for i in range(len(node.children)):
            change = expansion.changes[i]
            if change == 'delete':
                continue
            found = self.nodes_of(node.children[i])
            if change == 'replace':
                return found
            if change == 'inline' and not node.children[i].symbol.startswith(AUXILIARY):
                for child in found:
                    if isinstance(child, Nonterminal):
                        children.extend(child.children)
                    else:
                        children.append(child)
            else:
                children.extend(found)
        if node.symbol.startswith(AUXILIARY):
            return children
        return [Nonterminal(node.symbol, children)]

    def expansion_of(self, node):
        for expansion in self.table[node.symbol]:
            if expansion.fits(node.children):
                return expansion
        raise ValueError('no rule for the node ' + node.symbol)


def make_transformer(rules, changes):
    """A class for these rules, at import time."""
    expansions = {}
    for rule in rules:
        expansions[rule.nonterminal] = [Expansion(symbols, marks) for symbols, marks in zip(rule.expansions, changes[rule.nonterminal])]

    class ToAST(AbstractToAST):
        table = expansions
    return ToAST

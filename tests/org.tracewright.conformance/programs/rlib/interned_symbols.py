# covers: lib.rweakref
"""Symbols and small rationals that exist once as long as they are in use."""
from rpython.rlib import rweakref
from rpython.rlib.rweakref import RWeakValueDictionary


class Symbol(object):
    def __init__(self, name):
        self.name = name


class Ratio(object):
    def __init__(self, top, bottom):
        self.top = top
        self.bottom = bottom


class Table(object):
    def __init__(self):
        self.symbols = RWeakValueDictionary(str, Symbol)
        self.ratios = rweakref.RWeakValueDictionary(int, Ratio)
        self.made = 0

    def symbol(self, name):
        found = self.symbols.get(name)
        if found is None:
            found = Symbol(name)
            self.symbols.set(name, found)
            self.made += 1
        return found

    def ratio(self, top, bottom):
        key = top * 1000 + bottom
        found = self.ratios.get(key)
        if found is None:
            found = Ratio(top, bottom)
            self.ratios.set(key, found)
            self.made += 1
        return found


def entry_point(argv):
    table = Table()
    words = 'to be or not to be'.split(' ')
    symbols = [table.symbol(word) for word in words]
    print(table.made)
    print(' '.join([symbol.name for symbol in symbols]))
    print('%s %s' % (symbols[0] is symbols[4], symbols[0] is symbols[1]))
    half = table.ratio(1, 2)
    print('%s %d' % (table.ratio(1, 2) is half, table.ratio(3, 4).bottom))
    table.symbols.set('be', None)
    print(table.symbols.get('be') is None)
    print(table.symbol('be') is symbols[1])
    return 0


def target(driver, args):
    return entry_point, None

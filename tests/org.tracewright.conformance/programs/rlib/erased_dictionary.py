# covers: lib.rerased
"""Values of several types in one dictionary, each with the pair that it belongs to."""
from rpython.rlib.rerased import new_erasing_pair, new_static_erasing_pair, erase_int, unerase_int

erase_str, unerase_str = new_erasing_pair('str')
erase_list, unerase_list = new_erasing_pair('list of int')


class Cell(object):
    kind = ''

    def __init__(self, erased):
        self.erased = erased

    def text(self):
        raise NotImplementedError


class IntCell(Cell):
    def text(self):
        return 'int %d' % unerase_int(self.erased)


class StrCell(Cell):
    def text(self):
        return 'str ' + unerase_str(self.erased)


class ListCell(Cell):
    def text(self):
        return 'list ' + '+'.join([str(n) for n in unerase_list(self.erased)])


class FloatCell(Cell):
    erase, unerase = new_static_erasing_pair('float')

    def text(self):
        return 'float %.2f' % self.unerase(self.erased)[0]


def entry_point(argv):
    cells = {}
    cells['a'] = IntCell(erase_int(42))
    cells['b'] = StrCell(erase_str('text'))
    numbers = [1, 2]
    cells['c'] = ListCell(erase_list(numbers))
    cells['d'] = FloatCell(FloatCell.erase([2.5]))
    numbers.append(3)
    for name in ['a', 'b', 'c', 'd']:
        print(cells[name].text())
    return 0


def target(driver, args):
    return entry_point, None

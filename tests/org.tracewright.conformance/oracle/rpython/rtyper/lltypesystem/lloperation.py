"""Operations of the low level: division is C's."""
from rpython.rlib.rarithmetic import int_c_div, int_c_mod


class _Operations(object):
    def int_mod(self, result, x, y):
        return int_c_mod(x, y)

    def int_floordiv(self, result, x, y):
        return int_c_div(x, y)


llop = _Operations()

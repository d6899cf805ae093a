"""Low-level operations called by name: as in C, division and remainder round towards zero; the first argument is the type of the result."""
from rpython.rlib.objectmodel import specialize
from rpython.rtyper.lltypesystem.rffi import cast


class LowLevelOperations(object):
    """The attributes are functions."""

    def _freeze_(self):
        return True


@specialize.ll()
def _int_mod(TGT, left, right):
    rest = left % right
    if rest != 0 and (left ^ right) < 0:
        rest -= right
    return cast(TGT, rest)


@specialize.ll()
def _int_floordiv(TGT, left, right):
    result = left // right
    if (left ^ right) < 0 and result * right != left:
        result += 1
    return cast(TGT, result)


llop = LowLevelOperations()
llop.int_mod = _int_mod
llop.int_floordiv = _int_floordiv

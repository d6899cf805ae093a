"""Names of low-level types."""
from rpython.rlib.rarithmetic import r_int, r_uint, r_longlong, r_ulonglong, r_singlefloat


class Primitive(object):
    """A type of numbers, by the Python type that computes with it."""

    def __init__(self, name, python_type):
        self._name = name
        self.python_type = python_type

    def _freeze_(self):
        return True

    def __repr__(self):
        return '<%s>' % self._name


Signed = Primitive('Signed', int)
Unsigned = Primitive('Unsigned', r_uint)
SignedLongLong = Primitive('SignedLongLong', r_longlong)
UnsignedLongLong = Primitive('UnsignedLongLong', r_ulonglong)
Float = Primitive('Float', float)
SingleFloat = Primitive('SingleFloat', r_singlefloat)
Char = Primitive('Char', chr)
UniChar = Primitive('UniChar', unichr)
Bool = Primitive('Bool', bool)
Void = Primitive('Void', None)


def cast_primitive(TGT, value):
    if isinstance(value, str):
        value = ord(value)
    return TGT.python_type(value)

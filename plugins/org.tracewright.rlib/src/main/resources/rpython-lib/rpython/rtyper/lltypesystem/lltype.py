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


class RawMemory(object):
    """Something of raw memory. Modules may name it and build upon it while they are imported; a program that uses it is refused."""

    def __init__(self, name):
        self._name = name

    def _freeze_(self):
        return True

    def __call__(self, *args, **keywords):
        return RawMemory(self._name)

    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        return RawMemory('%s.%s' % (self._name, name))

    def __repr__(self):
        return '<%s>' % self._name


malloc = RawMemory('lltype.malloc')
free = RawMemory('lltype.free')
scoped_alloc = RawMemory('lltype.scoped_alloc')
nullptr = RawMemory('lltype.nullptr')
Ptr = RawMemory('lltype.Ptr')
Array = RawMemory('lltype.Array')
FixedSizeArray = RawMemory('lltype.FixedSizeArray')
GcArray = RawMemory('lltype.GcArray')
Struct = RawMemory('lltype.Struct')
GcStruct = RawMemory('lltype.GcStruct')
ForwardReference = RawMemory('lltype.ForwardReference')
FuncType = RawMemory('lltype.FuncType')
cast_pointer = RawMemory('lltype.cast_pointer')
cast_ptr_to_int = RawMemory('lltype.cast_ptr_to_int')
cast_int_to_ptr = RawMemory('lltype.cast_int_to_ptr')
direct_arrayitems = RawMemory('lltype.direct_arrayitems')

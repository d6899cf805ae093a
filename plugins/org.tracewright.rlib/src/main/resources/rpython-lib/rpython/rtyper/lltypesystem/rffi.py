"""Numbers of C."""
from rpython.rlib.rarithmetic import intmask, r_int32, r_uint32, r_int16, r_uint16, r_int8, r_uint8
from rpython.rlib.objectmodel import specialize
from rpython.rtyper.lltypesystem.lltype import Primitive, Signed, Unsigned, SignedLongLong, UnsignedLongLong, Float, SingleFloat, Char, Bool

LONG = INTPTR_T = SSIZE_T = LONGLONG_T = Signed
ULONG = SIZE_T = UINTPTR_T = Unsigned
LONGLONG = SignedLongLong
ULONGLONG = UnsignedLongLong
DOUBLE = Float
FLOAT = SingleFloat
INT = INT_real = Primitive('INT', r_int32)
UINT = Primitive('UINT', r_uint32)
SHORT = Primitive('SHORT', r_int16)
USHORT = Primitive('USHORT', r_uint16)
SIGNEDCHAR = Primitive('SIGNEDCHAR', r_int8)
UCHAR = Primitive('UCHAR', r_uint8)
CHAR = Char


@specialize.ll()
def cast(TGT, value):
    """The number as one of another type."""
    if isinstance(value, str):
        value = ord(value)
    if TGT.python_type is int:
        return intmask(value)
    return TGT.python_type(value)

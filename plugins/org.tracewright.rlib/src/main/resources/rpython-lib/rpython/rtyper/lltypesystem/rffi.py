"""Numbers of C."""
from rpython.rlib.rarithmetic import intmask, r_int32, r_uint32, r_int16, r_uint16, r_int8, r_uint8
from rpython.rlib.objectmodel import specialize
from rpython.rtyper.lltypesystem.lltype import Primitive, Signed, Unsigned, SignedLongLong, UnsignedLongLong, Float, SingleFloat, Char, Bool, RawMemory

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


llexternal = RawMemory('rffi.llexternal')
CExternVariable = RawMemory('rffi.CExternVariable')
CCallback = RawMemory('rffi.CCallback')
CStruct = RawMemory('rffi.CStruct')
CStructPtr = RawMemory('rffi.CStructPtr')
CArray = RawMemory('rffi.CArray')
CArrayPtr = RawMemory('rffi.CArrayPtr')
CFixedArray = RawMemory('rffi.CFixedArray')
COpaquePtr = RawMemory('rffi.COpaquePtr')
VOIDP = RawMemory('rffi.VOIDP')
VOIDPP = RawMemory('rffi.VOIDPP')
CCHARP = RawMemory('rffi.CCHARP')
CCHARPP = RawMemory('rffi.CCHARPP')
CWCHARP = RawMemory('rffi.CWCHARP')
INTP = RawMemory('rffi.INTP')
SIGNEDP = RawMemory('rffi.SIGNEDP')
DOUBLEP = RawMemory('rffi.DOUBLEP')
str2charp = RawMemory('rffi.str2charp')
charp2str = RawMemory('rffi.charp2str')
charp2strn = RawMemory('rffi.charp2strn')
charpsize2str = RawMemory('rffi.charpsize2str')
free_charp = RawMemory('rffi.free_charp')
scoped_str2charp = RawMemory('rffi.scoped_str2charp')
scoped_alloc_buffer = RawMemory('rffi.scoped_alloc_buffer')
scoped_nonmovingbuffer = RawMemory('rffi.scoped_nonmovingbuffer')
get_nonmovingbuffer = RawMemory('rffi.get_nonmovingbuffer')
sizeof = RawMemory('rffi.sizeof')
ptradd = RawMemory('rffi.ptradd')

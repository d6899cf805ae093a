"""Numbers of C."""
from rpython.rlib.rarithmetic import r_int32, r_uint32
from rpython.rtyper.lltypesystem.lltype import Signed

INT = r_int32
UINT = r_uint32


def cast(kind, value):
    return int(value) if kind is Signed else kind(value)

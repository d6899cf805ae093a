"""Unpacking, by Python's struct."""
import struct
from rpython.rlib.rstruct.error import StructError


def runpack(fmt, text):
    try:
        values = struct.unpack(fmt, text.encode('latin-1'))
    except struct.error as problem:
        raise StructError(str(problem))
    values = tuple([value.decode('latin-1') if isinstance(value, bytes) else value for value in values])
    return values if len(values) != 1 else values[0]

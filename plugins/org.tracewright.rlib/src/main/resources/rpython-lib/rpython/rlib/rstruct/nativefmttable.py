"""The formats without a mark, or after '@': the sizes and alignments of C on x86-64."""
from rpython.rlib.rstruct.fields import table

native_is_bigendian = False
native_fmttable = table([2, 4, 8], True)

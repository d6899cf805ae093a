"""The formats after '<', '>', '!' and '=': sizes that are the same everywhere, no alignment."""
from rpython.rlib.rstruct.fields import FmtDesc, table

standard_fmttable = table([2, 4, 4], False)

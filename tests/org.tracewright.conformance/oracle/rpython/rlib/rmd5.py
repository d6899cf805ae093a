"""MD5 by Python's own."""
import hashlib
from rpython.rlib.rsha import RSHA


class RMD5(RSHA):
    make = staticmethod(hashlib.md5)

"""What `signature` declares parameters and results to be. Types are inferred all the same: a declaration says nothing new."""


def _type(*parts):
    return None


any = none = impossible = self = _type
int = float = singlefloat = longfloat = bool = char = unichar = str = str0 = unicode = unicode0 = bytearray = _type
list = array = dict = ptr = instance = pbc = _type

"""Patterns compiled at import time."""
from rpython.rlib.rsre.rsre_core import CompiledPattern


def get_code(regexp, flags=0, allargs=False):
    """What rsre_core matches with; with allargs a tuple of it, the flags, the number of groups and their names."""
    pattern = CompiledPattern(regexp, flags)
    if allargs:
        return pattern, pattern.flags, pattern.groups, pattern.names
    return pattern

"""Patterns compiled at import time."""
import re


def get_code(pattern, flags=0, allargs=False):
    code = re.compile(pattern, flags | re.ASCII)
    return (code, code.flags, code.groups, dict(code.groupindex)) if allargs else code

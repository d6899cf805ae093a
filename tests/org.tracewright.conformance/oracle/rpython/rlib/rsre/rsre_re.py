"""The interface of `re`, on its own patterns, with the ASCII letters that byte strings have."""
import re
from re import error, I, IGNORECASE, M, MULTILINE, S, DOTALL, X, VERBOSE

error.msg = ''


class _Pattern(object):
    def __init__(self, pattern, flags):
        self.code = re.compile(pattern, flags | re.ASCII)
        self.groups = self.code.groups
        self.groupindex = dict(self.code.groupindex)

    def __getattr__(self, name):
        return getattr(self.code, name)


def compile(pattern, flags=0):
    return _Pattern(pattern, flags)


def _function(name):
    return lambda pattern, *args: getattr(compile(pattern), name)(*args)


match, search, findall, split, sub = [_function(_name) for _name in ('match', 'search', 'findall', 'split', 'sub')]


def escape(text):
    return ''.join([c if c.isalnum() else '\\' + c for c in text])

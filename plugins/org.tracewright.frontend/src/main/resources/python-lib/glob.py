"""Files by patterns: `*` and `?` in the last part of a path."""
import os


def _matches(name, pattern):
    if pattern == '':
        return name == ''
    if pattern[0] == '*':
        return _matches(name, pattern[1:]) or (name != '' and _matches(name[1:], pattern))
    return name != '' and pattern[0] in ('?', name[0]) and _matches(name[1:], pattern[1:])


def glob(pattern):
    directory, last = os.path.split(pattern)
    try:
        names = os.listdir(directory or '.')
    except OSError:
        return []
    hidden = last.startswith('.')
    return [os.path.join(directory, name) for name in sorted(names) if _matches(name, last) and name.startswith('.') == hidden]


def iglob(pattern):
    return iter(glob(pattern))

"""Names by patterns: `*`, `?`, `[abc]` and `[!abc]`."""
import os


def _set_end(pattern, start):
    """Where the set that begins at `start` ends, or -1: a bracket that is not closed stands for itself."""
    at = start + 1
    if pattern[at:at + 1] == '!':
        at += 1
    return pattern.find(']', at + 1)


def _in_set(char, items):
    at = 0
    while at < len(items):
        if items[at + 1:at + 2] == '-' and at + 2 < len(items):
            if items[at] <= char <= items[at + 2]:
                return True
            at += 3
        else:
            if items[at] == char:
                return True
            at += 1
    return False


def _one(char, pattern):
    """Whether the first item of the pattern takes the character, and the rest of the pattern."""
    if pattern[0] == '[':
        end = _set_end(pattern, 0)
        if end >= 0:
            items = pattern[1:end]
            taken = not _in_set(char, items[1:]) if items[0] == '!' else _in_set(char, items)
            return taken, pattern[end + 1:]
    return pattern[0] in ('?', char), pattern[1:]


def fnmatchcase(name, pattern):
    if pattern == '':
        return name == ''
    if pattern[0] == '*':
        return fnmatchcase(name, pattern[1:]) or (name != '' and fnmatchcase(name[1:], pattern))
    if name == '':
        return False
    taken, rest = _one(name[0], pattern)
    return taken and fnmatchcase(name[1:], rest)


def fnmatch(name, pattern):
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pattern))


def filter(names, pattern):
    return [name for name in names if fnmatch(name, pattern)]

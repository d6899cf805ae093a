"""Files by patterns in the last part of a path, as `fnmatch` has them."""
import fnmatch
import os


def glob(pattern):
    directory, last = os.path.split(pattern)
    try:
        names = os.listdir(directory or '.')
    except OSError:
        return []
    hidden = last.startswith('.')
    return [os.path.join(directory, name) for name in sorted(names) if fnmatch.fnmatchcase(name, last) and name.startswith('.') == hidden]


def iglob(pattern):
    return iter(glob(pattern))

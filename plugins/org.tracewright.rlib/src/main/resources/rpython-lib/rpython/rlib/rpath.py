"""Paths, as text: what os.path has, for run time. Nothing but risdir looks at the file system, and rabspath at the directory that the process works in."""
import os


def risdir(s):
    return os.path.isdir(s)


def risabs(s):
    return s.startswith('/')


def rnormpath(path):
    """Without doubled separators and parts that stand for nothing. Two separators at the start mean something else than one, as POSIX has it; more mean the same as one."""
    if path == '':
        return '.'
    root = ''
    if path.startswith('/'):
        root = '//' if path.startswith('//') and not path.startswith('///') else '/'
    parts = []
    for part in path.split('/'):
        if part == '' or part == '.':
            continue
        if part != '..' or (root == '' and len(parts) == 0) or (len(parts) > 0 and parts[-1] == '..'):
            parts.append(part)
        elif len(parts) > 0:
            parts.pop()
    path = root + '/'.join(parts)
    if path == '':
        return '.'
    return path


def rabspath(path):
    """Normal, and absolute; where there is no directory to start from, the path as it is."""
    try:
        if not risabs(path):
            path = rjoin(os.getcwd(), path)
        return rnormpath(path)
    except OSError:
        return path


def rjoin(a, b):
    if b.startswith('/') or a == '':
        return b
    if a.endswith('/'):
        return a + b
    return a + '/' + b

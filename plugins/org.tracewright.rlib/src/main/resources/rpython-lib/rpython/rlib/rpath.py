"""Paths, as text."""


def risabs(path):
    return path.startswith('/')


def rjoin(a, b):
    if b.startswith('/') or len(a) == 0:
        return b
    if a.endswith('/'):
        return a + b
    return a + '/' + b


def rdirname(path):
    i = path.rfind('/')
    if i < 0:
        return ''
    if i == 0:
        return '/'
    return path[:i]


def rbasename(path):
    return path[path.rfind('/') + 1:]

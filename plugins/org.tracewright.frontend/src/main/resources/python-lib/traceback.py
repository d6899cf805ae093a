"""Exceptions as text."""
import sys


def format_exception_only(kind, value):
    text = str(value)
    return ['%s: %s\n' % (kind.__name__, text) if text else kind.__name__ + '\n']


def format_exc(limit=None):
    kind, value, _ = sys.exc_info()
    return 'Traceback (most recent call last):\n' + ''.join(format_exception_only(kind, value))


def print_exc(limit=None, file=None):
    (sys.stderr if file is None else file).write(format_exc())

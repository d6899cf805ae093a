"""Functions made of functions and of source text."""

import types

# For str.translate: what may not stand in a name becomes an underscore.
PY_IDENTIFIER = ''.join([chr(i) if chr(i).isalnum() and i < 128 else '_' for i in range(256)])
PY_IDENTIFIER_MAX = 120
CO_VARARGS = 4
CO_VARKEYWORDS = 8


def valid_identifier(stuff):
    """A name that is like the text of an object."""
    name = str(stuff).translate(PY_IDENTIFIER)
    if not name or name[0].isdigit():
        name = '_' + name
    return name[:PY_IDENTIFIER_MAX]


def has_varargs(func):
    return getattr(func, '__code__', func).co_flags & CO_VARARGS != 0


def has_varkeywords(func):
    return getattr(func, '__code__', func).co_flags & CO_VARKEYWORDS != 0


def nice_repr_for_func(func, name=None):
    """Module, line and name, for messages."""
    if name is None:
        name = getattr(func, '__name__', None) or 'UNKNOWN'
        owner = getattr(func, 'class_', None)
        if owner is not None:
            name = '%s.%s' % (owner.__name__, name)
    code = getattr(func, '__code__', None)
    return '(%s:%d)%s' % (getattr(func, '__module__', None) or '?', -1 if code is None else code.co_firstlineno, name)


def func_with_new_name(func, newname, globals=None):
    """A copy of the function with another name, and perhaps other globals."""
    if globals is None:
        globals = func.__globals__
    copy = types.FunctionType(func.__code__, globals, newname, func.__defaults__, func.__closure__)
    if func.__dict__:
        copy.__dict__.update(func.__dict__)
    copy.__doc__ = func.__doc__
    return copy


def func_renamer(newname):
    """A decorator that renames."""
    def decorate(func):
        return func_with_new_name(func, newname)
    return decorate


def compile2(source, filename='<template>', mode='exec'):
    return compile(source, filename, mode)


def compile_template(source, resultname):
    """Runs the text and gives what it calls `resultname`."""
    namespace = {}
    exec(source, namespace)
    return namespace[resultname]

"""Functions made of functions and of source text."""

import types


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

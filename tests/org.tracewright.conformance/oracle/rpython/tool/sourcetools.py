"""Functions under another name."""
import re
import types


def func_with_new_name(function, name, globals=None):
    copy = types.FunctionType(function.__code__, globals or function.__globals__, name, function.__defaults__,
                              function.__closure__)
    copy.__dict__.update(function.__dict__)
    return copy


def func_renamer(name):
    return lambda function: func_with_new_name(function, name)


def valid_identifier(thing):
    name = re.sub('[^A-Za-z0-9]', '_', str(thing))
    return re.sub('^(?=[0-9]|$)', '_', name)[:120]


def nice_repr_for_func(function, name=None):
    module = getattr(function, '__module__', None) or '?'
    line = function.__code__.co_firstlineno if hasattr(function, '__code__') else -1
    return '(%s:%d)%s' % (module, line, name or function.__name__)

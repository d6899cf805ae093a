"""Functions under another name."""
import types


def func_with_new_name(function, name, globals=None):
    copy = types.FunctionType(function.__code__, globals or function.__globals__, name, function.__defaults__,
                              function.__closure__)
    copy.__dict__.update(function.__dict__)
    return copy


def func_renamer(name):
    return lambda function: func_with_new_name(function, name)

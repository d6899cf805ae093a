"""Questions about live objects."""
import types
from collections import namedtuple

ArgSpec = namedtuple('ArgSpec', 'args varargs keywords defaults')


def isfunction(x):
    return isinstance(x, types.FunctionType)


def ismethod(x):
    return isinstance(x, types.MethodType)


def isbuiltin(x):
    return isinstance(x, types.BuiltinFunctionType)


def isroutine(x):
    return isfunction(x) or ismethod(x) or isbuiltin(x) or isinstance(x, type(list.append))


def isclass(x):
    return isinstance(x, type)


def ismodule(x):
    return isinstance(x, types.ModuleType)


def isgenerator(x):
    return isinstance(x, types.GeneratorType)


def isgeneratorfunction(x):
    return (isfunction(x) or ismethod(x)) and bool(getattr(x, 'im_func', x).__code__.co_flags & 32)


def iscode(x):
    return isinstance(x, types.CodeType)


def getmro(cls):
    return cls.__mro__


def getdoc(x):
    return getattr(x, '__doc__', None)


def getmodule(x):
    import sys
    return sys.modules.get(getattr(x, '__module__', None))


def getmembers(x, predicate=None):
    members = [(name, getattr(x, name)) for name in dir(x) if hasattr(x, name)]
    return sorted([pair for pair in members if predicate is None or predicate(pair[1])], key=lambda pair: pair[0])


def getargs(code):
    names = list(code.co_varnames)
    args = names[:code.co_argcount]
    rest = names[code.co_argcount:]
    varargs = rest.pop(0) if code.co_flags & 4 else None
    keywords = rest.pop(0) if code.co_flags & 8 else None
    return args, varargs, keywords


def getargspec(function):
    if ismethod(function):
        function = function.im_func
    if not isfunction(function):
        raise TypeError('%r is not a Python function' % (function,))
    args, varargs, keywords = getargs(function.__code__)
    return ArgSpec(args, varargs, keywords, function.__defaults__)


def getsourcefile(x):
    return getattr(x, '__code__', x).co_filename


getfile = getsourcefile


def currentframe():
    import sys
    return sys._getframe(1)

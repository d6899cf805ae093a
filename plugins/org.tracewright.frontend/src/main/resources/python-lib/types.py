"""Names for the types of built-in objects."""
import sys as _sys

NoneType = type(None)
TypeType = type
ObjectType = object
IntType = int
LongType = long
FloatType = float
BooleanType = bool
StringType = str
UnicodeType = unicode
StringTypes = (str, unicode)
TupleType = tuple
ListType = list
DictType = DictionaryType = dict
SliceType = slice
XRangeType = xrange
FileType = file
EllipsisType = type(Ellipsis)
NotImplementedType = type(NotImplemented)


def _function():
    yield 1


class _Class(object):
    def method(self):
        pass


FunctionType = LambdaType = type(_function)
CodeType = type(_function.__code__)
GeneratorType = type(_function())
ClassType = type
InstanceType = object
MethodType = UnboundMethodType = type(_Class().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
ModuleType = type(_sys)
FrameType = type(_sys._getframe())

try:
    raise TypeError
except TypeError:
    TracebackType = type(_sys.exc_info()[2])

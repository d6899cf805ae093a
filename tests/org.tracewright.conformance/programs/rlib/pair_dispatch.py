# covers: lib.pairtype
"""Addition of two kinds of values, chosen by both classes, at import time; the table is what the program uses."""
from rpython.tool.pairtype import pairtype, pair


class Type(object):
    name = 'type'


class Int(Type):
    name = 'int'


class Bool(Int):
    name = 'bool'


class Str(Type):
    name = 'str'


class __extend__(pairtype(Type, Type)):
    def add(p):
        return 'error'


class __extend__(pairtype(Int, Int)):
    def add(p):
        return 'int'


class __extend__(pairtype(Str, Str)):
    def add(p):
        return 'str'


class __extend__(pairtype(Str, Int)):
    def add(p):
        return 'str times ' + p[1].name


TYPES = [Int(), Bool(), Str()]
TABLE = {}
for left in TYPES:
    for right in TYPES:
        TABLE[left.name + '+' + right.name] = pair(left, right).add()


def infer(expression):
    """The type of a sum of types, from the left."""
    result = ''
    for name in expression.split(' '):
        if result == '':
            result = name
        else:
            result = TABLE.get(result + '+' + name, 'unknown')
    return result


def entry_point(argv):
    for key in sorted(list(TABLE.keys())):
        print(key + ' = ' + TABLE[key])
    for expression in ['int int bool', 'str str', 'str bool', 'int str', 'bool int str']:
        print(infer(expression))
    return 0


def target(driver, args):
    return entry_point, None

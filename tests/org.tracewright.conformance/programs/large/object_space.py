# covers: classes.override, specialize.argtype, lib.unroll, globals.instance-state, import.closures, functions.values
# A dynamically typed object space as interpreters have them: wrapping, dispatch tables made at import time, caches.
from rpython.rlib.objectmodel import specialize
from rpython.rlib.unroll import unrolling_iterable
from rpython.rlib.jit import elidable, promote


class OperationError(Exception):
    def __init__(self, w_type, message):
        self.w_type = w_type
        self.message = message


class W_Root(object):
    _attrs_ = []
    typename = 'object'

    def unwrap_int(self):
        raise OperationError(w_TypeError, 'expected int, got ' + self.typename)

    def unwrap_str(self):
        raise OperationError(w_TypeError, 'expected str, got ' + self.typename)

    def is_true(self):
        return True

    def repr(self):
        return '<' + self.typename + '>'


class W_None(W_Root):
    _attrs_ = []
    typename = 'none'

    def is_true(self):
        return False

    def repr(self):
        return 'None'


class W_Int(W_Root):
    _immutable_fields_ = ['intval']
    _attrs_ = ['intval']
    typename = 'int'

    def __init__(self, intval):
        self.intval = intval

    def unwrap_int(self):
        return self.intval

    def is_true(self):
        return self.intval != 0

    def repr(self):
        return str(self.intval)


class W_Str(W_Root):
    _immutable_fields_ = ['text']
    typename = 'str'

    def __init__(self, text):
        self.text = text

    def unwrap_str(self):
        return self.text

    def is_true(self):
        return len(self.text) > 0

    def repr(self):
        return "'" + self.text + "'"


class W_List(W_Root):
    typename = 'list'

    def __init__(self, items_w):
        self.items_w = items_w

    def repr(self):
        return '[' + ', '.join([w.repr() for w in self.items_w]) + ']'


class W_Type(W_Root):
    typename = 'type'

    def __init__(self, name, w_base=None):
        self.name = name
        self.w_base = w_base
        self.methods_w = {}
        self.version = 0

    @elidable
    def lookup(self, name, version):
        w_type = self
        while w_type is not None:
            if name in w_type.methods_w:
                return w_type.methods_w[name]
            w_type = w_type.w_base
        return None

    def repr(self):
        return '<type ' + self.name + '>'


w_None = W_None()
w_Object = W_Type('object')
w_TypeError = W_Type('TypeError', w_Object)
w_ValueError = W_Type('ValueError', w_Object)
SMALL = [W_Int(i) for i in range(-5, 20)]


@specialize.argtype(0)
def wrap(value):
    if isinstance(value, int):
        if -5 <= value < 20:
            return SMALL[value + 5]
        return W_Int(value)
    elif isinstance(value, str):
        return W_Str(value)
    elif isinstance(value, list):
        return W_List([wrap(item) for item in value])
    else:
        return value


def make_binary(name, function):
    def binary(w_a, w_b):
        if isinstance(w_a, W_Int) and isinstance(w_b, W_Int):
            return wrap(function(w_a.intval, w_b.intval))
        return w_None
    binary.__name__ = 'binary_' + name
    return binary


def int_add(a, b):
    return a + b


def int_mul(a, b):
    return a * b


def int_lt(a, b):
    return int(a < b)


BINARY = unrolling_iterable([(name, make_binary(name, function))
                             for name, function in [('add', int_add), ('mul', int_mul), ('lt', int_lt)]])
TABLE = {'add': make_binary('add', int_add), 'mul': make_binary('mul', int_mul)}


def call_binary(name, w_a, w_b):
    for known, function in BINARY:
        if name == known:
            return function(w_a, w_b)
    raise OperationError(w_ValueError, 'no operation ' + name)


class Space(object):
    def __init__(self):
        self.interned = {}
        self.calls = 0

    def intern(self, text):
        w_str = self.interned.get(text, None)
        if w_str is None:
            w_str = self.interned[text] = W_Str(text)
        return w_str

    def add(self, w_a, w_b):
        self.calls += 1
        if isinstance(w_a, W_Str):
            return wrap(w_a.text + w_b.unwrap_str())
        if isinstance(w_a, W_List) and isinstance(w_b, W_List):
            return W_List(w_a.items_w + w_b.items_w)
        return TABLE['add'](w_a, w_b)


space = Space()


def method_double(w_self):
    return space.add(w_self, w_self)


class W_Function(W_Root):
    typename = 'function'

    def __init__(self, function):
        self.function = function

    def call(self, w_arg):
        return self.function(w_arg)


w_Object.methods_w['double'] = W_Function(method_double)
w_Point = W_Type('Point', w_Object)


def attempt(name, w_a, w_b):
    try:
        print(call_binary(name, w_a, w_b).repr())
    except OperationError as error:
        print(error.w_type.name + ': ' + error.message)


def entry_point(argv):
    n = len(argv)
    print(wrap(n).repr())
    print(wrap('text').repr())
    print(wrap([1, 2, 300]).repr())
    print(wrap(W_Str('same')).repr())
    print(wrap(3) is wrap(n + 2))
    print(wrap(300) is wrap(300))
    attempt('add', wrap(2), wrap(40))
    attempt('mul', wrap(6), wrap(7))
    attempt('lt', wrap(6), wrap(7))
    attempt('add', wrap(6), w_None)
    attempt('pow', wrap(6), wrap(7))
    print(space.add(wrap('a'), wrap('b')).repr())
    print(space.add(wrap([1]), wrap([2])).repr())
    try:
        space.add(wrap('a'), wrap(1))
    except OperationError as error:
        print(error.message)
    print(space.intern('x') is space.intern('x'))
    w_method = w_Point.lookup('double', promote(w_Point.version))
    if isinstance(w_method, W_Function):
        print(w_method.call(wrap(21)).repr())
    print(w_Point.lookup('missing', 0) is None)
    print(space.calls)
    for w in [w_None, wrap(0), wrap(1), wrap(''), wrap([0]), w_Point]:
        print('%s %s' % (w.repr(), w.is_true()))
    return 0


def target(driver, args):
    return entry_point, None

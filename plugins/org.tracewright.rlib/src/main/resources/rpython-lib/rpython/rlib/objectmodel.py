"""What a program may say about its own objects and functions."""

import sys


class _Specialize(object):
    """Decorators that make more than one graph of a function: see each method."""

    def _tag(self, rule, args=()):
        text = rule + '(%s)' % ','.join([str(arg) for arg in args]) if args else rule

        def decorate(function):
            function._annspecialcase_ = 'specialize:' + text
            return function
        return decorate

    def memo(self):
        """Called with constants only, at translation time."""
        return self._tag('memo')

    def arg(self, *args):
        """A graph for each value of these arguments, which are constants."""
        return self._tag('arg', args)

    def arg_or_var(self, *args):
        """A graph for each value of these arguments, and one for when they are no constants."""
        return self._tag('arg_or_var', args)

    def argtype(self, *args):
        """A graph for each type of these arguments."""
        return self._tag('argtype', args)

    def arglistitemtype(self, *args):
        """A graph for each item type of these lists."""
        return self._tag('arglistitemtype', args)

    def ll(self):
        """A graph for each combination of low-level types."""
        return self._tag('ll')

    def ll_and_arg(self, *args):
        return self._tag('ll')

    def call_location(self):
        """A graph for each call."""
        return self._tag('call_location')


specialize = _Specialize()


def enforceargs(*types, **keywords):
    """Declares the types of the arguments; None leaves one free."""
    def decorate(function):
        given = types
        if not given and keywords:
            code = function.__code__
            given = tuple([keywords.get(name) for name in code.co_varnames[:code.co_argcount]])
        function._annenforceargs_ = given
        return function
    return decorate


def always_inline(function):
    function._always_inline_ = True
    return function


def try_inline(function):
    function._always_inline_ = 'try'
    return function


def dont_inline(function):
    function._dont_inline_ = True
    return function


def not_rpython(function):
    """For import time only."""
    function._not_rpython_ = True
    return function


def _refused(name, reason):
    """A stand-in for a function that a translated program cannot have; import time can have the name, not the call."""
    def refused(*args):
        raise NotImplementedError(name + '() ' + reason)
    refused.__name__ = name
    refused._not_rpython_ = name + '() ' + reason
    return refused


def we_are_translated():
    """False here; the translated program has the constant True in its place."""
    return False


def we_are_translated_to_c():
    """False, translated or not: for what only C can do."""
    return False


def fetch_translated_config():
    """The options of the translation, for import time; None, as before a translation."""
    return None


def revdb_flag_io_disabled():
    return False


revdb_enabled = False


def register_replacement_for(*args, **keywords):
    def decorate(function):
        return function
    return decorate


def sandbox_review(*args, **keywords):
    def decorate(function):
        return function
    return decorate


def instantiate(cls, nonmovable=False):
    """An instance without a call of __init__."""
    return cls.__new__(cls)


def compute_hash(x):
    """The hash of a value; for strings and numbers the same in the translated program."""
    return hash(x)


def compute_identity_hash(x):
    return id(x)


def compute_unique_id(x):
    return id(x)


def current_object_addr_as_int(x):
    return id(x)


def keepalive_until_here(*values):
    pass


def newlist_hint(sizehint=0):
    return []


def resizelist_hint(l, sizehint):
    pass


def list_get_physical_size(l):
    """For how many items a list has room; at least its length."""
    return len(l)


def free_non_gc_object(obj):
    """Ends an object of a class with _alloc_flavor_ = 'raw'; here the collector does it."""


def never_allocate(cls):
    """A class whose objects a good translation does not need; here a hint."""
    return cls


def likely(condition):
    return condition


def unlikely(condition):
    return condition


class _Key(object):
    """A key that compares as an r_dict wants it."""

    def __init__(self, owner, key):
        self.owner = owner
        self.key = key
        self.hash = owner.key_hash(key)

    def __hash__(self):
        return self.hash

    def __eq__(self, other):
        return self.hash == other.hash and self.owner.key_eq(self.key, other.key)

    def __ne__(self, other):
        return not self == other


class r_dict(object):
    """A dict with its own equality and hash. It keeps the order of insertion."""

    def __init__(self, key_eq, key_hash, force_non_null=False, simple_hash_eq=False):
        self._dict = {}
        self.key_eq = key_eq
        self.key_hash = key_hash
        self.force_non_null = force_non_null

    def __getitem__(self, key):
        return self._dict[_Key(self, key)]

    def __setitem__(self, key, value):
        self._dict[_Key(self, key)] = value

    def __delitem__(self, key):
        del self._dict[_Key(self, key)]

    def __contains__(self, key):
        return _Key(self, key) in self._dict

    def __len__(self):
        return len(self._dict)

    def __iter__(self):
        return iter(self.keys())

    def get(self, key, default=None):
        return self._dict.get(_Key(self, key), default)

    def setdefault(self, key, default):
        return self._dict.setdefault(_Key(self, key), default)

    def pop(self, key, *default):
        return self._dict.pop(_Key(self, key), *default)

    def popitem(self):
        wrapped, value = self._dict.popitem()
        return wrapped.key, value

    def keys(self):
        return [wrapped.key for wrapped in self._dict.keys()]

    def values(self):
        return list(self._dict.values())

    def items(self):
        return [(wrapped.key, value) for wrapped, value in self._dict.items()]

    def iterkeys(self):
        return iter(self.keys())

    def itervalues(self):
        return iter(self.values())

    def iteritems(self):
        return iter(self.items())

    def copy(self):
        result = self.__class__(self.key_eq, self.key_hash)
        result.update(self)
        return result

    def update(self, other):
        for key, value in other.items():
            self[key] = value

    def clear(self):
        self._dict.clear()


class r_ordereddict(r_dict):
    pass


# Dicts of any kind, with the hash of a key at hand. It is computed again: the dict alone knows how.

@specialize.ll()
def contains_with_hash(d, key, h):
    return key in d


@specialize.ll()
def getitem_with_hash(d, key, h):
    return d[key]


@specialize.ll()
def setitem_with_hash(d, key, h, value):
    d[key] = value


@specialize.ll()
def delitem_with_hash(d, key, h):
    del d[key]


@specialize.ll()
def delitem_if_value_is(d, key, value):
    """Takes the key out if it has that very object."""
    if key in d and d[key] is value:
        del d[key]


@specialize.ll()
def prepare_dict_update(d, count):
    """So many items come now; makes no difference."""


@specialize.ll()
def move_to_end(d, key, last=True):
    """In an ordered dict: the key becomes the last one, or the first. KeyError where it is not there."""
    value = d[key]
    if last:
        del d[key]
        d[key] = value
    else:
        items = d.items()
        d.clear()
        d[key] = value
        for other, kept in items:
            if other not in d:
                d[other] = kept


@specialize.ll()
def reversed_dict(d):
    """The keys of an ordered dict, the last first."""
    keys = d.keys()
    keys.reverse()
    return keys


def dict_to_switch(d):
    """A function that gives what a constant dict has for a key, as a chain of tests; KeyError where it has none."""
    from rpython.rlib.unroll import unrolling_iterable
    entries = unrolling_iterable(d.items())

    def lookup(query):
        for key, value in entries:
            if key == query:
                return value
        raise KeyError
    return lookup


def import_from_mixin(mixin, special_methods=('__init__', '__del__')):
    """In a class body: copies the functions and attributes of the mixin there."""
    target = sys._getframe(1).f_locals
    classes = [cls for cls in mixin.__mro__ if cls is not object]
    classes.reverse()
    found = {}
    for cls in classes:
        for name, value in cls.__dict__.items():
            if name in ('__module__', '__doc__', '__dict__', '__weakref__', '_mixin_', '__slots__'):
                continue
            found[name] = value
    for name, value in found.items():
        if name in special_methods and name in target:
            continue
        if name in target and name not in special_methods and not name.startswith('__'):
            raise Exception('%r is already defined in the class that the mixin %s is imported into' % (name, mixin))
        target[name] = func_copy(value)


def func_copy(value):
    """Each class has functions of its own, so that their types are found one by one."""
    from rpython.tool.sourcetools import func_with_new_name
    if isinstance(value, staticmethod):
        return value
    if type(value) is type(func_copy):
        return func_with_new_name(value, value.__name__)
    return value


class UnboxedValue(object):
    """A mark for classes whose instances are one small integer, beside their base; here they are instances like others."""
    _mixin_ = True
    __slots__ = ()


class Symbolic(object):
    """A constant whose value is known after translation only."""


class CDefinedIntSymbolic(Symbolic):
    def __init__(self, expr, default=0):
        self.expr = expr
        self.default = default



"""The parts of objectmodel that programs of the conformance tests use."""


def _same(function):
    return function


def _same_with(*args, **kwargs):
    return _same


class _Specialize(object):
    arg = argtype = memo = call_location = arg_or_var = arglistitemtype = ll = ll_and_arg = staticmethod(_same_with)


specialize = _Specialize()
enforceargs = _same_with
always_inline = not_rpython = dont_inline = _same


def we_are_translated():
    return False


def instantiate(cls, nonmovable=False):
    return cls.__new__(cls)


def keepalive_until_here(*values):
    pass


def newlist_hint(sizehint=0):
    return []


def resizelist_hint(items, sizehint):
    pass


def likely(x):
    return x


unlikely = likely


def compute_identity_hash(x):
    return id(x)


compute_unique_id = current_object_addr_as_int = compute_identity_hash


def compute_hash(x):
    return hash(x)


class _Key(object):
    def __init__(self, owner, key):
        self.owner = owner
        self.key = key

    def __hash__(self):
        return self.owner.key_hash(self.key)

    def __eq__(self, other):
        return self.owner.key_eq(self.key, other.key)

    def __ne__(self, other):
        return not self == other


class r_dict(object):
    """A dict with its own equality and hash; it keeps the order of insertion."""

    def __init__(self, key_eq, key_hash, force_non_null=False, simple_hash_eq=False):
        self.key_eq = key_eq
        self.key_hash = key_hash
        self.entries = {}
        self.order = []

    def __getitem__(self, key):
        try:
            return self.entries[_Key(self, key)]
        except KeyError:
            raise KeyError(key)

    def __setitem__(self, key, value):
        wrapped = _Key(self, key)
        if wrapped not in self.entries:
            self.order.append(wrapped)
        self.entries[wrapped] = value

    def __delitem__(self, key):
        wrapped = _Key(self, key)
        del self.entries[wrapped]
        self.order.remove(wrapped)

    def __contains__(self, key):
        return _Key(self, key) in self.entries

    def __len__(self):
        return len(self.entries)

    def get(self, key, default=None):
        return self.entries.get(_Key(self, key), default)

    def setdefault(self, key, default):
        if key not in self:
            self[key] = default
        return self[key]

    def pop(self, key):
        value = self[key]
        del self[key]
        return value

    def update(self, other):
        for key, value in other.items():
            self[key] = value

    def copy(self):
        result = r_dict(self.key_eq, self.key_hash)
        result.update(self)
        return result

    def keys(self):
        return [wrapped.key for wrapped in self.order]

    def values(self):
        return [self.entries[wrapped] for wrapped in self.order]

    def items(self):
        return [(wrapped.key, self.entries[wrapped]) for wrapped in self.order]

    def __iter__(self):
        return iter(self.keys())

    def clear(self):
        self.entries = {}
        self.order = []


r_ordereddict = r_dict


def contains_with_hash(d, key, h):
    assert h == hash(key)
    return key in d


def getitem_with_hash(d, key, h):
    assert h == hash(key)
    return d[key]


def setitem_with_hash(d, key, h, value):
    assert h == hash(key)
    d[key] = value


def delitem_with_hash(d, key, h):
    assert h == hash(key)
    del d[key]


def delitem_if_value_is(d, key, value):
    if d.get(key) is value:
        del d[key]


def prepare_dict_update(d, count):
    pass


def move_to_end(d, key, last=True):
    d.move_to_end(key, last)


def reversed_dict(d):
    return reversed(d)


def dict_to_switch(d):
    return d.__getitem__


def list_get_physical_size(l):
    return len(l)



def import_from_mixin(mixin, special_methods=('__init__', '__del__')):
    """Called in a class body: copies the attributes of the mixin there."""
    import sys
    namespace = sys._getframe(1).f_locals
    for cls in reversed(mixin.__mro__[:-1]):
        for name, value in vars(cls).items():
            if name in ('__module__', '__dict__', '__weakref__', '__doc__', '__qualname__', '_mixin_',
                        '__firstlineno__', '__static_attributes__'):
                continue
            namespace.setdefault(name, value) if name in special_methods else namespace.__setitem__(name, value)


class UnboxedValue(object):
    pass

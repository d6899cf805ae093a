"""Shallow and deep copies."""


class Error(Exception):
    pass


error = Error

_ATOMS = (type(None), int, long, float, bool, str, unicode, type, type(len), type(lambda: 0), type(Ellipsis), xrange)


def copy(x):
    cls = type(x)
    own = getattr(cls, '__copy__', None)
    if own is not None:
        return own(x)
    if isinstance(x, _ATOMS) or cls in (tuple, frozenset):
        return x
    if cls in (list, dict, set):
        return cls(x)
    made = _like(x)
    made.__dict__.update(x.__dict__)
    return made


def _like(x):
    cls = type(x)
    for base in (list, dict, set):
        if isinstance(x, base):
            made = base.__new__(cls)
            base.__init__(made, x)
            return made
    for base in (tuple, frozenset, int, long, float, str, unicode):
        if isinstance(x, base):
            return base.__new__(cls, x)
    if isinstance(x, BaseException):
        return cls.__new__(cls, *x.args)
    return object.__new__(cls)


def deepcopy(x, memo=None):
    if memo is None:
        memo = {}
    if id(x) in memo:
        return memo[id(x)]
    cls = type(x)
    own = getattr(cls, '__deepcopy__', None)
    if own is not None:
        made = own(x, memo)
    elif isinstance(x, _ATOMS):
        return x
    elif cls is tuple or cls is frozenset:
        made = cls([deepcopy(item, memo) for item in x])
    elif cls is list:
        memo[id(x)] = made = []
        for item in x:
            made.append(deepcopy(item, memo))
    elif cls is dict:
        memo[id(x)] = made = {}
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is set:
        made = set([deepcopy(item, memo) for item in x])
    else:
        memo[id(x)] = made = _like(x)
        for name, value in x.__dict__.items():
            made.__dict__[name] = deepcopy(value, memo)
    memo[id(x)] = made
    return made

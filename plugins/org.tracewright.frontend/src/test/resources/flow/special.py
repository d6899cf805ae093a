from rpython.rlib.unroll import unrolling_iterable
from rpython.rlib.rarithmetic import ovfcheck
from rpython.rlib.objectmodel import we_are_translated

NAMES = unrolling_iterable([('a', 1), ('b', 2), ('c', 3)])

def unrolled(key):
    for name, value in NAMES:
        if name == key:
            return value
    return -1

def checked(a, b):
    try:
        return ovfcheck(a * b)
    except OverflowError:
        return -1

def checked_division(a, b):
    try:
        return ovfcheck(a // b)
    except OverflowError:
        return -1
    except ZeroDivisionError:
        return -2

def numbers(n):
    i = 0
    while i < n:
        if i != 3:
            yield i
        i += 1
    yield 100

def total(n):
    result = 0
    for x in numbers(n):
        result += x
    return result

def keywords(a, b=2, *rest):
    return a, b, rest

def call_keywords(x):
    args = (x, x + 1)
    return keywords(b=x, a=1), keywords(x), keywords(1, 2, 3), keywords(*args)

GLOBAL = {'x': 5}

def uses_global(k):
    return GLOBAL[k]

def import_inside(x):
    import math
    from math import floor
    return math.sqrt(x) + floor(2.5)

CASES = [(unrolled, ('b',)), (unrolled, ('z',)), (checked, (3, 4)), (checked, (1 << 40, 1 << 40)), (checked_division, (7, 0)),
         (checked_division, (7, 2)), (total, (6,)), (call_keywords, (3,)), (uses_global, ('x',)), (import_inside, (9.0,))]

"""Strings. A string is a struct with a cached hash that ends in its characters; all of this serves `str` and `unicode`.

S is the struct to make where no argument tells it. Positions are not negative unless a function says so.
"""
from tracewright import ll
from tracewright.helpers.bounds import lower_bound


def from_char(S, c):
    result = ll.new_varsize(S, 1)
    result[0] = c
    return result


def empty(S):
    return ll.new_varsize(S, 0)


def getitem_any(s, i):
    """The index may be negative; it is not checked."""
    if i < 0:
        i += len(s)
    return s[i]


def getitem_checked(s, i):
    length = len(s)
    if i < 0:
        i += length
    if i < 0 or i >= length:
        raise IndexError
    return s[i]


def concat(a, b):
    first = len(a)
    second = len(b)
    result = ll.new_varsize(ll.container(a), first + second)
    ll.op('array_copy', a, result, 0, 0, first)
    ll.op('array_copy', b, result, 0, first, second)
    return result


def multiply(s, times):
    length = len(s)
    if times < 0:
        times = 0
    result = ll.new_varsize(ll.container(s), length * times)
    if length == 1:
        ll.op('array_fill', result, 0, times, s[0])
        return result
    i = 0
    while i < times:
        ll.op('array_copy', s, result, 0, i * length, length)
        i += 1
    return result


def slice_exact(s, start, stop):
    """0 <= start <= stop <= length."""
    length = stop - start
    result = ll.new_varsize(ll.container(s), length)
    ll.op('array_copy', s, result, start, 0, length)
    return result


def slice_from(s, start):
    length = len(s)
    start = lower_bound(start, length)
    if start > length:
        start = length
    if start == 0:
        return s
    return slice_exact(s, start, length)


def slice_from_to(s, start, stop):
    length = len(s)
    start = lower_bound(start, length)
    if stop < 0:
        stop += length
    if stop >= length:
        stop = length
        if start == 0:
            return s
    if stop < start:
        stop = start
    if start > length:
        start = length
        stop = length
    return slice_exact(s, start, stop)


def equal(a, b):
    """Either may be None."""
    if a == b:
        return True
    if not a or not b:
        return False
    length = len(a)
    if length != len(b):
        return False
    return ll.op('array_equal', a, b, 0, 0, length)


def compare(a, b):
    """Negative, zero or positive; None comes first."""
    if a == b:
        return 0
    if not a:
        return -1
    if not b:
        return 1
    return ll.op('array_compare', a, b, 0, len(a), 0, len(b))


def string_hash(s):
    """The one definition of the hash of a string, as CPython 2 computed it; never 0."""
    if not s:
        return 0
    result = s.hash
    if result == 0:
        length = len(s)
        if length == 0:
            result = -1
        else:
            result = ord(s[0]) << 7
            i = 0
            while i < length:
                result = (1000003 * result) ^ ord(s[i])
                i += 1
            result = result ^ length
            if result == 0:
                result = 29872897
        s.hash = result
    return result


def chars(A, s):
    """The array (of type A) of the characters: what list(s) holds."""
    length = len(s)
    result = ll.new_array(A, length)
    ll.op('array_copy', s, result, 0, 0, length)
    return result


def pad(s, width, fill, mode):
    """mode 0: to the left (ljust), 1: to the right (rjust), 2: centred."""
    length = len(s)
    missing = width - length
    if missing <= 0:
        return s
    before = 0
    if mode == 1:
        before = missing
    elif mode == 2:
        before = missing // 2 + (missing & width & 1)
    result = ll.new_varsize(ll.container(s), width)
    ll.op('array_fill', result, 0, width, fill)
    ll.op('array_copy', s, result, 0, before, length)
    return result


# What the tracing compiler knows these by.
concat.oopspec = 'stroruni.concat(a, b)'
slice_exact.oopspec = 'stroruni.slice(s, start, stop)'
equal.oopspec = 'stroruni.equal(a, b)'
compare.oopspec = 'stroruni.cmp(a, b)'
string_hash.oopspec = 'stroruni.hash(s)'

"""Where one string stands in another, and what goes by that. Bounds and names are as in `tracewright.helpers.strings`."""
from tracewright import ll
from tracewright.helpers.bounds import lower_bound, upper_bound
from tracewright.helpers.characters import is_space
from tracewright.helpers.strings import slice_exact


def matches(s, sub, at):
    """Whether sub stands in s at that position; there is room for it."""
    return ll.op('array_equal', s, sub, at, 0, len(sub))


def find(s, sub, start, stop):
    """Bounds as in Python: may be negative or too large."""
    length = len(s)
    start = lower_bound(start, length)
    stop = upper_bound(stop, length)
    width = len(sub)
    if width == 0:
        if start > stop:
            return -1
        return start
    first = sub[0]
    last = stop - width
    i = start
    while i <= last:
        if s[i] == first and matches(s, sub, i):
            return i
        i += 1
    return -1


def rfind(s, sub, start, stop):
    length = len(s)
    start = lower_bound(start, length)
    stop = upper_bound(stop, length)
    width = len(sub)
    i = stop - width
    while i >= start:
        if matches(s, sub, i):
            return i
        i -= 1
    return -1


def find_char(s, c, start, stop):
    length = len(s)
    start = lower_bound(start, length)
    stop = upper_bound(stop, length)
    i = start
    while i < stop:
        if s[i] == c:
            return i
        i += 1
    return -1


def rfind_char(s, c, start, stop):
    length = len(s)
    start = lower_bound(start, length)
    stop = upper_bound(stop, length)
    i = stop - 1
    while i >= start:
        if s[i] == c:
            return i
        i -= 1
    return -1


def index(s, sub, start, stop):
    result = find(s, sub, start, stop)
    if result < 0:
        raise ValueError
    return result


def rindex(s, sub, start, stop):
    result = rfind(s, sub, start, stop)
    if result < 0:
        raise ValueError
    return result


def count(s, sub, start, stop):
    length = len(s)
    start = lower_bound(start, length)
    stop = upper_bound(stop, length)
    width = len(sub)
    if width == 0:
        if start > stop:
            return 0
        return stop - start + 1
    found = 0
    while True:
        at = find(s, sub, start, stop)
        if at < 0 or start > stop:
            return found
        found += 1
        start = at + width
        if start + width > stop:
            return found


def contains(s, sub):
    return find(s, sub, 0, len(s)) >= 0


def contains_char(s, c):
    length = len(s)
    i = 0
    while i < length:
        if s[i] == c:
            return True
        i += 1
    return False


def startswith(s, prefix):
    width = len(prefix)
    return width <= len(s) and matches(s, prefix, 0)


def startswith_in(s, prefix, start, stop):
    """Bounds as those of find."""
    length = len(s)
    start = lower_bound(start, length)
    return start + len(prefix) <= upper_bound(stop, length) and matches(s, prefix, start)


def endswith(s, suffix):
    width = len(suffix)
    return width <= len(s) and matches(s, suffix, len(s) - width)


def endswith_in(s, suffix, start, stop):
    length = len(s)
    width = len(suffix)
    stop = upper_bound(stop, length)
    return lower_bound(start, length) + width <= stop and matches(s, suffix, stop - width)


def strip(s, chars, left, right):
    """Without leading and trailing characters of `chars`; None stands for white space."""
    start = 0
    stop = len(s)
    if left:
        while start < stop and stripped(s[start], chars):
            start += 1
    if right:
        while stop > start and stripped(s[stop - 1], chars):
            stop -= 1
    if start == 0 and stop == len(s):
        return s
    return slice_exact(s, start, stop)


def stripped(c, chars):
    if not chars:
        return is_space(c)
    return contains_char(chars, c)


def replace(s, old, new, limit):
    """At most `limit` times; negative is no limit. An empty `old` stands before each character and at the end."""
    width = len(old)
    length = len(s)
    if width == 0:
        return insert_between(s, new, limit)
    found = 0
    at = find(s, old, 0, length)
    while at >= 0 and (limit < 0 or found < limit):
        found += 1
        at = find_after(s, old, at + width)
    if found == 0:
        return s
    result = ll.new_varsize(ll.container(s), length + found * (len(new) - width))
    source = 0
    target = 0
    while found > 0:
        at = find(s, old, source, length)
        ll.op('array_copy', s, result, source, target, at - source)
        target += at - source
        ll.op('array_copy', new, result, 0, target, len(new))
        target += len(new)
        source = at + width
        found -= 1
    ll.op('array_copy', s, result, source, target, length - source)
    return result


def find_after(s, sub, start):
    if start > len(s):
        return -1
    return find(s, sub, start, len(s))


def insert_between(s, new, limit):
    length = len(s)
    times = length + 1
    if 0 <= limit < times:
        times = limit
    width = len(new)
    result = ll.new_varsize(ll.container(s), length + times * width)
    target = 0
    i = 0
    while i <= length:
        if i < times:
            ll.op('array_copy', new, result, 0, target, width)
            target += width
        if i < length:
            result[target] = s[i]
            target += 1
        i += 1
    return result


# What the tracing compiler knows these by.
find_char.oopspec = 'stroruni.find(s, c, start, stop)'

"""Strings. A string is a struct with a cached hash that ends in its characters; all of this serves `str` and `unicode`.

S is the struct to make where no argument tells it. Positions are not negative unless a function says so. A list of pieces comes as
its length and its array of items.
"""
from tracewright import ll
from tracewright.helpers.bounds import lower_bound, upper_bound


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


def startswith_at(s, prefix, start):
    """The start is not negative."""
    width = len(prefix)
    return start + width <= len(s) and matches(s, prefix, start)


def startswith_char(s, c):
    return len(s) > 0 and s[0] == c


def endswith(s, suffix):
    width = len(suffix)
    return width <= len(s) and matches(s, suffix, len(s) - width)


def endswith_char(s, c):
    return len(s) > 0 and s[len(s) - 1] == c


def is_space(c):
    code = ord(c)
    return code == 32 or 9 <= code <= 13


def is_digit(c):
    return 48 <= ord(c) <= 57


def is_upper(c):
    return 65 <= ord(c) <= 90


def is_lower(c):
    return 97 <= ord(c) <= 122


def is_alpha(c):
    return is_upper(c) or is_lower(c)


def is_alnum(c):
    return is_alpha(c) or is_digit(c)


def all_of(s, test):
    """Whether there are characters and the test, a constant function, holds for each."""
    length = len(s)
    i = 0
    while i < length:
        if not test(s[i]):
            return False
        i += 1
    return length > 0


def all_space(s):
    return all_of(s, is_space)


def all_digit(s):
    return all_of(s, is_digit)


def all_alpha(s):
    return all_of(s, is_alpha)


def all_alnum(s):
    return all_of(s, is_alnum)


def all_cased(s, wanted, other):
    """Whether there are characters of the wanted case and none of the other."""
    length = len(s)
    cased = False
    i = 0
    while i < length:
        if other(s[i]):
            return False
        if wanted(s[i]):
            cased = True
        i += 1
    return cased


def all_upper(s):
    return all_cased(s, is_upper, is_lower)


def all_lower(s):
    return all_cased(s, is_lower, is_upper)


def upper(s):
    """ASCII letters only."""
    length = len(s)
    result = ll.new_varsize(ll.container(s), length)
    ll.op('array_copy', s, result, 0, 0, length)
    i = 0
    while i < length:
        if is_lower(s[i]):
            result[i] = ll.char_like(s, ord(s[i]) - 32)
        i += 1
    return result


def lower(s):
    """ASCII letters only."""
    length = len(s)
    result = ll.new_varsize(ll.container(s), length)
    ll.op('array_copy', s, result, 0, 0, length)
    i = 0
    while i < length:
        if is_upper(s[i]):
            result[i] = ll.char_like(s, ord(s[i]) + 32)
        i += 1
    return result


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


def strip_char(s, c, left, right):
    start = 0
    stop = len(s)
    if left:
        while start < stop and s[start] == c:
            start += 1
    if right:
        while stop > start and s[stop - 1] == c:
            stop -= 1
    if start == 0 and stop == len(s):
        return s
    return slice_exact(s, start, stop)


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


def join(separator, length, items):
    S = ll.container(separator)
    if length == 0:
        return empty(S)
    if length == 1:
        return items[0]
    width = len(separator)
    total = width * (length - 1)
    i = 0
    while i < length:
        total += len(items[i])
        i += 1
    result = ll.new_varsize(S, total)
    target = 0
    i = 0
    while i < length:
        if i > 0 and width > 0:
            ll.op('array_copy', separator, result, 0, target, width)
            target += width
        piece = items[i]
        size = len(piece)
        ll.op('array_copy', piece, result, 0, target, size)
        target += size
        i += 1
    return result


def join_chars(separator, length, items):
    """The items are characters."""
    S = ll.container(separator)
    width = len(separator)
    if length == 0:
        return empty(S)
    result = ll.new_varsize(S, length + width * (length - 1))
    target = 0
    i = 0
    while i < length:
        if i > 0 and width > 0:
            ll.op('array_copy', separator, result, 0, target, width)
            target += width
        result[target] = items[i]
        target += 1
        i += 1
    return result


def count_pieces_white(s, limit):
    """Into how many pieces a split at white space cuts; at most limit cuts, negative is no limit."""
    length = len(s)
    pieces = 0
    i = 0
    while True:
        while i < length and is_space(s[i]):
            i += 1
        if i == length:
            return pieces
        pieces += 1
        if limit >= 0 and pieces > limit:
            return pieces
        while i < length and not is_space(s[i]):
            i += 1


def split_white(A, s, limit):
    """The array (of type A) of the pieces between white space."""
    length = len(s)
    pieces = count_pieces_white(s, limit)
    result = ll.new_array(A, pieces)
    i = 0
    piece = 0
    while piece < pieces:
        while is_space(s[i]):
            i += 1
        start = i
        if limit >= 0 and piece == limit:
            i = length
        else:
            while i < length and not is_space(s[i]):
                i += 1
        result[piece] = slice_exact(s, start, i)
        piece += 1
    return result


def rsplit_white(A, s, limit):
    """Cuts from the right. The last piece on the left keeps its inner white space, not that at its end."""
    pieces = 0
    i = len(s)
    while True:
        while i > 0 and is_space(s[i - 1]):
            i -= 1
        if i == 0:
            break
        pieces += 1
        if limit >= 0 and pieces > limit:
            break
        while i > 0 and not is_space(s[i - 1]):
            i -= 1
    result = ll.new_array(A, pieces)
    i = len(s)
    piece = pieces - 1
    while piece >= 0:
        while is_space(s[i - 1]):
            i -= 1
        stop = i
        if limit >= 0 and piece == 0 and pieces > limit:
            i = 0
        else:
            while i > 0 and not is_space(s[i - 1]):
                i -= 1
        result[piece] = slice_exact(s, i, stop)
        piece -= 1
    return result


def split(A, s, separator, limit):
    """The array (of type A) of the pieces between separators."""
    width = len(separator)
    if width == 0:
        raise ValueError
    length = len(s)
    pieces = 1
    at = find(s, separator, 0, length)
    while at >= 0 and (limit < 0 or pieces <= limit):
        pieces += 1
        at = find_after(s, separator, at + width)
    result = ll.new_array(A, pieces)
    start = 0
    piece = 0
    while piece < pieces - 1:
        at = find(s, separator, start, length)
        result[piece] = slice_exact(s, start, at)
        start = at + width
        piece += 1
    result[piece] = slice_exact(s, start, length)
    return result


def rsplit(A, s, separator, limit):
    width = len(separator)
    if width == 0:
        raise ValueError
    pieces = 1
    at = rfind(s, separator, 0, len(s))
    while at >= 0 and (limit < 0 or pieces <= limit):
        pieces += 1
        if at < width:
            break
        at = rfind(s, separator, 0, at)
    result = ll.new_array(A, pieces)
    stop = len(s)
    piece = pieces - 1
    while piece > 0:
        at = rfind(s, separator, 0, stop)
        result[piece] = slice_exact(s, at + width, stop)
        stop = at
        piece -= 1
    result[0] = slice_exact(s, 0, stop)
    return result


def splitlines(A, s, keep):
    """Lines end in \\n, \\r or \\r\\n."""
    length = len(s)
    lines = 0
    i = 0
    while i < length:
        i = line_stop(s, i)
        i = line_end(s, i)
        lines += 1
    result = ll.new_array(A, lines)
    i = 0
    line = 0
    while line < lines:
        stop = line_stop(s, i)
        end = line_end(s, stop)
        if keep:
            stop = end
        result[line] = slice_exact(s, i, stop)
        i = end
        line += 1
    return result


def line_stop(s, i):
    length = len(s)
    while i < length and ord(s[i]) != 10 and ord(s[i]) != 13:
        i += 1
    return i


def line_end(s, i):
    length = len(s)
    if i < length:
        if ord(s[i]) == 13 and i + 1 < length and ord(s[i + 1]) == 10:
            return i + 2
        return i + 1
    return i


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


def represent(S, s):
    """repr of a `str`: quotes, escapes, and two-digit hexadecimal for the rest."""
    length = len(s)
    quote = 39
    if contains_char(s, chr(39)) and not contains_char(s, chr(34)):
        quote = 34
    total = 2
    i = 0
    while i < length:
        total += represented_size(ord(s[i]), quote)
        i += 1
    result = ll.new_varsize(S, total)
    result[0] = chr(quote)
    at = 1
    i = 0
    while i < length:
        code = ord(s[i])
        size = represented_size(code, quote)
        if size == 1:
            result[at] = s[i]
        elif size == 2:
            result[at] = chr(92)
            result[at + 1] = escape_letter(code)
        else:
            result[at] = chr(92)
            result[at + 1] = 'x'
            result[at + 2] = hex_digit(code >> 4)
            result[at + 3] = hex_digit(code & 15)
        at += size
        i += 1
    result[at] = chr(quote)
    return result


def represented_size(code, quote):
    if code == quote or code == 92 or code == 10 or code == 13 or code == 9:
        return 2
    if code < 32 or code > 126:
        return 4
    return 1


def escape_letter(code):
    if code == 10:
        return 'n'
    if code == 13:
        return 'r'
    if code == 9:
        return 't'
    return chr(code)


def hex_digit(digit):
    if digit < 10:
        return chr(48 + digit)
    return chr(87 + digit)


# What the tracing compiler knows these by.
concat.oopspec = 'stroruni.concat(a, b)'
slice_exact.oopspec = 'stroruni.slice(s, start, stop)'
equal.oopspec = 'stroruni.equal(a, b)'
compare.oopspec = 'stroruni.cmp(a, b)'
string_hash.oopspec = 'stroruni.hash(s)'
find_char.oopspec = 'stroruni.find(s, c, start, stop)'

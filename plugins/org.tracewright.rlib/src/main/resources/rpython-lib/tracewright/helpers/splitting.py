"""Strings taken apart and put together. A list of pieces comes and goes as its length and its array of items, of type A."""
from tracewright import ll
from tracewright.helpers.characters import is_space
from tracewright.helpers.searching import find, find_after, rfind
from tracewright.helpers.strings import empty, slice_exact


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

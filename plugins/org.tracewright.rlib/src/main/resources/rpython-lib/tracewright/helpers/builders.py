"""String builders: a struct of `length` and `items`, an array of characters that may be longer."""
from tracewright import ll
from tracewright.helpers.lists import grow


def append_char(b, c):
    length = b.length
    if length == len(b.items):
        grow(b, length + 1)
    b.items[length] = c
    b.length = length + 1


def append(b, s):
    append_slice(b, s, 0, len(s))


def append_slice(b, s, start, stop):
    length = b.length
    count = stop - start
    if length + count > len(b.items):
        room = (length + count) * 2
        items = ll.new_array(ll.container(b.items), room)
        ll.op('array_copy', b.items, items, 0, 0, length)
        b.items = items
    ll.op('array_copy', s, b.items, start, length, count)
    b.length = length + count


def append_multiple_char(b, c, times):
    if times > 0:
        length = b.length
        grow(b, length + times)
        ll.op('array_fill', b.items, length, times, c)
        b.length = length + times


def build(S, b):
    result = ll.new_varsize(S, b.length)
    ll.op('array_copy', b.items, result, 0, 0, b.length)
    return result

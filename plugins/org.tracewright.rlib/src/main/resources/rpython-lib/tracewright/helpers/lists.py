"""Lists that can grow: a struct of `length` and `items`, an array that may be longer. L is the struct to make, A an array type.

A list that never changes its length is a bare array and uses the functions whose names start with `array_`. Indices are not negative
and in range unless a function says so.
"""
from rpython.rlib.jit import isconstant, we_are_jitted
from tracewright import ll
from tracewright.helpers.bounds import lower_bound, upper_bound

# Lists that `[item] * n` makes are written item by item in traces up to this length, as in RPython.
MOST_UNROLLED = 136


def new(L, length):
    l = ll.new(L)
    l.length = length
    l.items = ll.new_array(ll.field_container(L, 'items'), length)
    return l


def new_hint(L, room):
    """An empty list with room for that many items."""
    l = ll.new(L)
    l.length = 0
    if room < 0:
        room = 0
    l.items = ll.new_array(ll.field_container(L, 'items'), room)
    return l


def from_array(L, array):
    """A list that owns the array."""
    l = ll.new(L)
    l.length = len(array)
    l.items = array
    return l


def array_copy(array):
    length = len(array)
    result = ll.new_array(ll.container(array), length)
    ll.op('array_copy', array, result, 0, 0, length)
    return result


def items_exact(l):
    """The items in an array of just the list's length."""
    result = ll.new_array(ll.container(l.items), l.length)
    ll.op('array_copy', l.items, result, 0, 0, l.length)
    return result


def getitem(l, i):
    return l.items[i]


def getitem_any(l, i):
    """The index may be negative; it is not checked."""
    if i < 0:
        i += l.length
    return l.items[i]


def getitem_checked(l, i):
    if i < 0:
        i += l.length
    if i < 0 or i >= l.length:
        raise IndexError
    return l.items[i]


def setitem(l, i, item):
    l.items[i] = item


def setitem_any(l, i, item):
    if i < 0:
        i += l.length
    l.items[i] = item


def setitem_checked(l, i, item):
    if i < 0:
        i += l.length
    if i < 0 or i >= l.length:
        raise IndexError
    l.items[i] = item


def array_getitem_any(array, i):
    if i < 0:
        i += len(array)
    return array[i]


def array_getitem_checked(array, i):
    if i < 0:
        i += len(array)
    if i < 0 or i >= len(array):
        raise IndexError
    return array[i]


def array_setitem_any(array, i, item):
    if i < 0:
        i += len(array)
    array[i] = item


def array_setitem_checked(array, i, item):
    if i < 0:
        i += len(array)
    if i < 0 or i >= len(array):
        raise IndexError
    array[i] = item


def grow(l, length):
    """Room for that many items and some more, as CPython grows its lists."""
    if length > len(l.items):
        room = length + (length >> 3) + 6
        items = ll.new_array(ll.container(l.items), room)
        ll.op('array_copy', l.items, items, 0, 0, l.length)
        l.items = items


def shrink(l, length):
    """Drops items from the end; what they referred to may go, and so may the room where most of it is unused."""
    old = l.length
    ll.op('array_fill', l.items, length, old - length, ll.zero(ll.container(l.items)))
    l.length = length
    if length < (len(l.items) >> 1) - 5:
        room = length + (length >> 3) + 6
        items = ll.new_array(ll.container(l.items), room)
        ll.op('array_copy', l.items, items, 0, 0, length)
        l.items = items


def append(l, item):
    length = l.length
    if length == len(l.items):
        grow(l, length + 1)
    l.items[length] = item
    l.length = length + 1


def insert(l, at, item):
    """Any position; out of range means the nearest end."""
    length = l.length
    if at < 0:
        at += length
        if at < 0:
            at = 0
    if at > length:
        at = length
    grow(l, length + 1)
    ll.op('array_copy', l.items, l.items, at, at + 1, length - at)
    l.items[at] = item
    l.length = length + 1


def pop_last(l):
    """The list is not empty."""
    last = l.length - 1
    item = l.items[last]
    l.items[last] = ll.zero(ll.container(l.items))
    l.length = last
    if last < (len(l.items) >> 1) - 5:
        shrink(l, last)
    return item


def pop_last_checked(l):
    if l.length == 0:
        raise IndexError
    return pop_last(l)


def pop(l, i):
    """The index may be negative; it is not checked."""
    if i < 0:
        i += l.length
    item = l.items[i]
    delete(l, i)
    return item


def pop_checked(l, i):
    if i < 0:
        i += l.length
    if i < 0 or i >= l.length:
        raise IndexError
    item = l.items[i]
    delete(l, i)
    return item


def delete(l, i):
    ll.op('array_copy', l.items, l.items, i + 1, i, l.length - i - 1)
    shrink(l, l.length - 1)


def delete_any(l, i):
    if i < 0:
        i += l.length
    delete(l, i)


def delete_checked(l, i):
    if i < 0:
        i += l.length
    if i < 0 or i >= l.length:
        raise IndexError
    delete(l, i)


def reverse(l):
    array_reverse(l.items, l.length)


def array_reverse(array, length):
    i = 0
    j = length - 1
    while i < j:
        item = array[i]
        array[i] = array[j]
        array[j] = item
        i += 1
        j -= 1


def extend(l, array, length):
    """With the first items of an array, which may be the list's own."""
    old = l.length
    grow(l, old + length)
    ll.op('array_copy', array, l.items, 0, old, length)
    l.length = old + length


def extend_with_chars(l, s, start, length):
    """With characters of a string; the list holds characters."""
    old = l.length
    grow(l, old + length)
    ll.op('array_copy', s, l.items, start, old, length)
    l.length = old + length


def concat(A, first, first_length, second, second_length):
    result = ll.new_array(A, first_length + second_length)
    ll.op('array_copy', first, result, 0, 0, first_length)
    ll.op('array_copy', second, result, 0, first_length, second_length)
    return result


def multiply(A, array, length, times):
    """A trace that knows how often writes the items one by one, so that an array of its own need not be made."""
    if we_are_jitted() and length == 1 and isconstant(times) and times <= MOST_UNROLLED:
        return repeat_unrolled(A, array[0], times)
    return repeat(A, array, length, times)


def repeat_unrolled(A, item, times):
    if times < 0:
        times = 0
    result = ll.new_array(A, times)
    i = 0
    while i < times:
        result[i] = item
        i += 1
    return result

repeat_unrolled._jit_unroll_safe_ = True


def repeat(A, array, length, times):
    if times < 0:
        times = 0
    result = ll.new_array(A, length * times)
    if length == 1:
        ll.op('array_fill', result, 0, times, array[0])
        return result
    i = 0
    while i < times:
        ll.op('array_copy', array, result, 0, i * length, length)
        i += 1
    return result


def inplace_multiply(l, times):
    length = l.length
    if times <= 0:
        shrink(l, 0)
        return
    grow(l, length * times)
    i = 1
    while i < times:
        ll.op('array_copy', l.items, l.items, 0, i * length, length)
        i += 1
    l.length = length * times


def slice_array(A, array, length, start, stop):
    """Any bounds, as in Python."""
    start = lower_bound(start, length)
    if start > length:
        start = length
    stop = upper_bound(stop, length)
    if stop < start:
        stop = start
    result = ll.new_array(A, stop - start)
    ll.op('array_copy', array, result, start, 0, stop - start)
    return result


def delete_slice(l, start, stop):
    length = l.length
    start = lower_bound(start, length)
    stop = upper_bound(stop, length)
    if stop > start:
        ll.op('array_copy', l.items, l.items, stop, start, length - stop)
        shrink(l, length - (stop - start))


def set_slice(l, start, stop, array, count):
    """Replaces a slice by the first items of an array, which is not the list's own."""
    length = l.length
    start = lower_bound(start, length)
    if start > length:
        start = length
    stop = upper_bound(stop, length)
    if stop < start:
        stop = start
    following = length - (stop - start) + count
    if following > length:
        grow(l, following)
    ll.op('array_copy', l.items, l.items, stop, start + count, length - stop)
    ll.op('array_copy', array, l.items, 0, start, count)
    if following < length:
        shrink(l, following)
    l.length = following


def array_set_slice(array, start, stop, source, count):
    """The same where the length cannot change."""
    length = len(array)
    start = lower_bound(start, length)
    if start > length:
        start = length
    stop = upper_bound(stop, length)
    if stop < start:
        stop = start
    assert count == stop - start
    ll.op('array_copy', source, array, 0, start, count)


def find(array, length, item, equal):
    """The first position of an item, or -1; `equal` is a constant function."""
    i = 0
    while i < length:
        if equal(array[i], item):
            return i
        i += 1
    return -1


def contains(array, length, item, equal):
    return find(array, length, item, equal) >= 0


def index(array, length, item, equal):
    at = find(array, length, item, equal)
    if at < 0:
        raise ValueError
    return at


def index_between(array, length, item, start, stop, equal):
    start = lower_bound(start, length)
    stop = upper_bound(stop, length)
    while start < stop:
        if equal(array[start], item):
            return start
        start += 1
    raise ValueError


def count(array, length, item, equal):
    found = 0
    i = 0
    while i < length:
        if equal(array[i], item):
            found += 1
        i += 1
    return found


def remove(l, item, equal):
    at = find(l.items, l.length, item, equal)
    if at < 0:
        raise ValueError
    delete(l, at)


def arrays_equal(a, a_length, b, b_length, equal):
    if a_length != b_length:
        return False
    i = 0
    while i < a_length:
        if not equal(a[i], b[i]):
            return False
        i += 1
    return True


def range_length(start, stop, step):
    if step > 0:
        if start >= stop:
            return 0
        return (stop - start - 1) // step + 1
    if start <= stop:
        return 0
    return (start - stop - 1) // (-step) + 1


def range_array(A, start, stop, step):
    length = range_length(start, stop, step)
    result = ll.new_array(A, length)
    i = 0
    while i < length:
        result[i] = start
        start += step
        i += 1
    return result


def total(array, length, start):
    i = 0
    while i < length:
        start += array[i]
        i += 1
    return start


# What the tracing compiler knows these by.
new.oopspec = 'newlist(length)'
getitem.oopspec = 'list.getitem(l, i)'
setitem.oopspec = 'list.setitem(l, i, item)'
append.oopspec = 'list.append(l, item)'
insert.oopspec = 'list.insert(l, at, item)'
pop_last.oopspec = 'list.pop(l)'
delete.oopspec = 'list.delitem(l, i)'
reverse.oopspec = 'list.reverse(l)'
concat.oopspec = 'list.concat(first, second)'

"""Arrays of items that have an order: `less(a, b)` is a constant function that says whether a comes before b."""
from tracewright import ll


def sort(array, length, less):
    """Stable: runs of eight by insertion, then merging from below. `less(a, b)` is a constant function."""
    width = 8
    start = 0
    while start < length:
        insertion_sort(array, start, smaller(start + width, length), less)
        start += width
    if length <= width:
        return
    source = array
    target = ll.new_array(ll.container(array), length)
    while width < length:
        start = 0
        while start < length:
            middle = smaller(start + width, length)
            stop = smaller(start + 2 * width, length)
            merge(source, target, start, middle, stop, less)
            start = stop
        swapped = source
        source = target
        target = swapped
        width *= 2
    if source != array:
        ll.op('array_copy', source, array, 0, 0, length)


def smaller(a, b):
    if b < a:
        return b
    return a


def insertion_sort(array, start, stop, less):
    i = start + 1
    while i < stop:
        item = array[i]
        j = i
        while j > start and less(item, array[j - 1]):
            array[j] = array[j - 1]
            j -= 1
        array[j] = item
        i += 1


def merge(source, target, start, middle, stop, less):
    if middle >= stop or not less(source[middle], source[middle - 1]):
        ll.op('array_copy', source, target, start, start, stop - start)
        return
    left = start
    right = middle
    at = start
    while left < middle and right < stop:
        if less(source[right], source[left]):
            target[at] = source[right]
            right += 1
        else:
            target[at] = source[left]
            left += 1
        at += 1
    ll.op('array_copy', source, target, left, at, middle - left)
    ll.op('array_copy', source, target, right, at + middle - left, stop - right)


def minimum(array, length, less):
    if length == 0:
        raise ValueError
    best = array[0]
    i = 1
    while i < length:
        if less(array[i], best):
            best = array[i]
        i += 1
    return best


def maximum(array, length, less):
    if length == 0:
        raise ValueError
    best = array[0]
    i = 1
    while i < length:
        if less(best, array[i]):
            best = array[i]
        i += 1
    return best


def arrays_less(a, a_length, b, b_length, equal, less):
    """Whether the first list comes before the second: decided by the first items that differ."""
    i = 0
    while i < a_length and i < b_length:
        if not equal(a[i], b[i]):
            return less(a[i], b[i])
        i += 1
    return a_length < b_length

"""The text of containers; `represent(item)` gives the text of an item."""
from tracewright import ll


def of_list(items, length, represent):
    result = ll.as_str(ll.cast_pointer(ll.STR, '['))
    i = 0
    while i < length:
        if i > 0:
            result = result + ', '
        result = result + ll.as_str(represent(items[i]))
        i += 1
    return ll.cast_pointer(ll.STR, result + ']')


def of_dict(d, represent_key, represent_value):
    result = ll.as_str(ll.cast_pointer(ll.STR, '{'))
    first = True
    i = 0
    while i < d.used:
        if d.live[i]:
            if not first:
                result = result + ', '
            first = False
            result = result + ll.as_str(represent_key(d.keys[i])) + ': ' + ll.as_str(represent_value(d.values[i]))
        i += 1
    return ll.cast_pointer(ll.STR, result + '}')

"""What built-in functions and methods mean for an iterator of the program: loops that call its `next`.

Each call is a copy of its own, since the items of two iterators need not mix.
"""
from rpython.rlib.objectmodel import specialize


@specialize.call_location()
def collect(iterable):
    result = []
    for item in iterable:
        result.append(item)
    return result


@specialize.call_location()
def collect_sorted(iterable):
    result = []
    for item in iterable:
        result.append(item)
    result.sort()
    return result


@specialize.call_location()
def members(iterable):
    result = set()
    for item in iterable:
        result.add(item)
    return result


@specialize.call_location()
def extend(items, iterable):
    for item in iterable:
        items.append(item)


@specialize.call_location()
def update(members, iterable):
    for item in iterable:
        members.add(item)


@specialize.call_location()
def join(separator, iterable):
    result = []
    for item in iterable:
        result.append(item)
    return separator.join(result)


@specialize.call_location()
def enumerated(iterable):
    index = 0
    for item in iterable:
        yield index, item
        index += 1


@specialize.call_location()
def total(iterable, start=0):
    result = start
    for item in iterable:
        result = result + item
    return result


@specialize.call_location()
def any(iterable):
    for item in iterable:
        if item:
            return True
    return False


@specialize.call_location()
def all(iterable):
    for item in iterable:
        if not item:
            return False
    return True


@specialize.call_location()
def zip_two(first, second):
    result = []
    one = iter(first)
    two = iter(second)
    while True:
        try:
            pair = one.next(), two.next()
        except StopIteration:
            break
        result.append(pair)
    return result

# covers: strings.index, checks.index
"""Indices whose lower half is that of an item: only whole numbers count."""


def walk(text, start):
    i = start
    total = 0
    while True:
        try:
            total += ord(text[i])
        except IndexError:
            return total
        i += 4294967296


def hop(text, start, step):
    i = start
    found = ''
    while True:
        try:
            found += text[i]
            i += 1
            found += text[i]
        except IndexError:
            return found
        i += step


def sum_of(items, start, step):
    i = start
    total = 0
    while True:
        try:
            items[i] = items[i] + 1
            total += items[i]
        except IndexError:
            return total
        i += 2147483647
        i -= step


def entry_point(argv):
    print(walk('abc', 1))
    print(hop('hello', 0, 1))
    print(hop('hello', 0, 4294967295))
    print(hop('hello', 0, 2147483647))
    print(sum_of([1, 2, 3], 0, 2147483646))
    print(sum_of([1, 2, 3], 1, -2147483649))
    print(sum_of([1, 2, 3], 0, 0))
    return 0


def target(driver, args):
    return entry_point, None

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


def triples(text, start, step):
    i = start
    found = ''
    while i < len(text) - 2:
        if i < 0 and i + 1 < 0:
            found += '<'
        else:
            found += text[i + 2] + text[i] + text[i + 1]
        i += step
    return found


def entry_point(argv):
    print(walk('abc', 1))
    print(hop('hello', 0, 1))
    print(hop('hello', 0, 4294967295))
    print(hop('hello', 0, 2147483647))
    print(sum_of([1, 2, 3], 0, 2147483646))
    print(sum_of([1, 2, 3], 1, -2147483649))
    print(sum_of([1, 2, 3], 0, 0))
    print(triples('abcdefghi', 0, 3))
    print(triples('abcdefghi', -8589934592, 4294967297))
    print(triples('abcdefghi', 1, 9223372036854775806))
    return 0


def target(driver, args):
    return entry_point, None

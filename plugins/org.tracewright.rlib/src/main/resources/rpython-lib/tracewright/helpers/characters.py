"""Characters of strings, of which only those of ASCII have case or are letters or digits; all of this serves `str` and `unicode`."""
from tracewright import ll


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

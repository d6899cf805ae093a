"""What `repr` gives of a `str`."""
from tracewright import ll
from tracewright.helpers.searching import contains_char


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

"""Encodings between bytes and code points. U is the struct of `unicode`, S that of `str`."""
from tracewright import ll

ASCII = 127
LATIN1 = 255


def to_unicode(U, s):
    return widen(U, s, ASCII)


def to_unicode_latin1(U, s):
    return widen(U, s, LATIN1)


def to_bytes(S, u):
    return narrow(S, u, ASCII)


def to_bytes_latin1(S, u):
    return narrow(S, u, LATIN1)


def widen(U, s, largest):
    """Each byte, which must not be larger, is a code point."""
    length = len(s)
    result = ll.new_varsize(U, length)
    i = 0
    while i < length:
        code = ord(s[i])
        if code > largest:
            raise UnicodeDecodeError
        result[i] = unichr(code)
        i += 1
    return result


def narrow(S, u, largest):
    """Each code point, which must not be larger, is a byte."""
    length = len(u)
    result = ll.new_varsize(S, length)
    i = 0
    while i < length:
        code = ord(u[i])
        if code > largest:
            raise UnicodeEncodeError
        result[i] = chr(code)
        i += 1
    return result


def utf8_size(code):
    if code < 0x80:
        return 1
    if code < 0x800:
        return 2
    if code < 0x10000:
        return 3
    return 4


def encode_utf8(S, u):
    total = 0
    length = len(u)
    i = 0
    while i < length:
        total += utf8_size(ord(u[i]))
        i += 1
    result = ll.new_varsize(S, total)
    at = 0
    i = 0
    while i < length:
        code = ord(u[i])
        size = utf8_size(code)
        if size == 1:
            result[at] = chr(code)
        else:
            rest = size - 1
            shift = rest * 6
            lead = (0xF00 >> size) & 0xFF
            result[at] = chr(lead | (code >> shift))
            k = 1
            while k <= rest:
                shift -= 6
                result[at + k] = chr(0x80 | ((code >> shift) & 0x3F))
                k += 1
        at += size
        i += 1
    return result


def utf8_width(lead):
    """Bytes of the sequence that such a byte starts, 0 where none does."""
    if lead < 0x80:
        return 1
    if lead < 0xC2:
        return 0
    if lead < 0xE0:
        return 2
    if lead < 0xF0:
        return 3
    if lead < 0xF5:
        return 4
    return 0


def utf8_code(s, at, size):
    """The code point of a sequence that is checked here."""
    lead = ord(s[at])
    if size == 1:
        return lead
    code = lead & (0x7F >> size)
    k = 1
    while k < size:
        if at + k >= len(s):
            raise UnicodeDecodeError
        byte = ord(s[at + k])
        if byte & 0xC0 != 0x80:
            raise UnicodeDecodeError
        code = (code << 6) | (byte & 0x3F)
        k += 1
    if utf8_size(code) != size or code > 0x10FFFF:
        raise UnicodeDecodeError
    return code


def decode_utf8(U, s):
    length = len(s)
    points = 0
    at = 0
    while at < length:
        size = utf8_width(ord(s[at]))
        if size == 0:
            raise UnicodeDecodeError
        utf8_code(s, at, size)
        at += size
        points += 1
    result = ll.new_varsize(U, points)
    at = 0
    i = 0
    while i < points:
        size = utf8_width(ord(s[at]))
        result[i] = unichr(utf8_code(s, at, size))
        at += size
        i += 1
    return result

"""Text and bytes, in RPython: encoders and decoders of the encodings that interpreters offer.

A decoder gives the text and how many bytes it has used, an encoder gives bytes. What it cannot do goes to an error handler, called with
(errors, encoding, message, input, start, end): that of a decoder gives text and where to go on, that of an encoder gives text or None,
bytes or None of which one is taken, and where to go on.
"""
from rpython.rlib.rstring import StringBuilder, UnicodeBuilder

MAXUNICODE = 0x10ffff
BYTEORDER = 'little'
allow_surrogate_by_default = True


def UNICHR(c):
    return unichr(c)


def ORD(u):
    return ord(u)


def default_unicode_error_decode(errors, encoding, msg, s, startingpos, endingpos):
    if errors == 'replace':
        return u'\ufffd', endingpos
    if errors == 'ignore':
        return u'', endingpos
    raise UnicodeDecodeError(encoding, s, startingpos, endingpos, msg)


def default_unicode_error_encode(errors, encoding, msg, u, startingpos, endingpos):
    if errors == 'replace':
        return u'?', None, endingpos
    if errors == 'ignore':
        return u'', None, endingpos
    raise UnicodeEncodeError(encoding, u, startingpos, endingpos, msg)


def _is_surrogate(code):
    return 0xd800 <= code < 0xe000


# ---- UTF-8

def _append_utf_8(result, code):
    if code < 0x80:
        result.append(chr(code))
    elif code < 0x800:
        result.append(chr(0xc0 | (code >> 6)))
        result.append(chr(0x80 | (code & 0x3f)))
    elif code < 0x10000:
        result.append(chr(0xe0 | (code >> 12)))
        result.append(chr(0x80 | ((code >> 6) & 0x3f)))
        result.append(chr(0x80 | (code & 0x3f)))
    else:
        result.append(chr(0xf0 | (code >> 18)))
        result.append(chr(0x80 | ((code >> 12) & 0x3f)))
        result.append(chr(0x80 | ((code >> 6) & 0x3f)))
        result.append(chr(0x80 | (code & 0x3f)))


def unicode_encode_utf_8(s, size, errors, errorhandler=None, allow_surrogates=allow_surrogate_by_default):
    if errorhandler is None:
        errorhandler = default_unicode_error_encode
    result = StringBuilder(size)
    i = 0
    while i < size:
        code = ord(s[i])
        i += 1
        if _is_surrogate(code) and not allow_surrogates:
            text, data, i = errorhandler(errors, 'utf8', 'surrogates not allowed', s, i - 1, i)
            if data is not None:
                result.append(data)
            elif text is not None:
                for c in text:
                    _append_utf_8(result, ord(c))
        else:
            _append_utf_8(result, code)
    return result.build()


def _utf_8_length(first):
    """How many bytes a character has that begins so; 0 where none does."""
    if first < 0x80:
        return 1
    if first < 0xc2:
        return 0
    if first < 0xe0:
        return 2
    if first < 0xf0:
        return 3
    if first < 0xf5:
        return 4
    return 0


def _utf_8_second(first, second, allow_surrogates):
    """Whether the second byte may follow the first: it must continue it, and not make what is shorter or too large."""
    if second & 0xc0 != 0x80:
        return False
    if first == 0xe0:
        return second >= 0xa0
    if first == 0xed:
        return allow_surrogates or second < 0xa0
    if first == 0xf0:
        return second >= 0x90
    return first != 0xf4 or second < 0x90


def _utf_8_extent(s, i, size, allow_surrogates):
    """How many bytes from here on belong to a character, perhaps not all that it needs; at least 1."""
    first = ord(s[i])
    length = _utf_8_length(first)
    n = 1
    while n < length and i + n < size:
        byte = ord(s[i + n])
        if n == 1 and not _utf_8_second(first, byte, allow_surrogates) or byte & 0xc0 != 0x80:
            break
        n += 1
    return n


def _utf_8_value(s, i, length):
    first = ord(s[i])
    if length == 1:
        return first
    code = first & (0x7f >> length)
    for k in range(1, length):
        code = (code << 6) | (ord(s[i + k]) & 0x3f)
    return code


def str_decode_utf_8(s, size, errors, final=False, errorhandler=None, allow_surrogates=allow_surrogate_by_default):
    """Unless final, a character that is cut off at the end is left there."""
    if errorhandler is None:
        errorhandler = default_unicode_error_decode
    result = UnicodeBuilder(size)
    i = 0
    while i < size:
        length = _utf_8_length(ord(s[i]))
        extent = _utf_8_extent(s, i, size, allow_surrogates)
        if extent == length:
            result.append(unichr(_utf_8_value(s, i, length)))
            i += length
            continue
        if length == 0:
            message = 'invalid start byte'
        elif i + extent == size:
            if not final:
                break
            message = 'unexpected end of data'
        else:
            message = 'invalid continuation byte'
        text, i = errorhandler(errors, 'utf8', message, s, i, i + extent)
        result.append(text)
    return result.build(), i


# ---- One byte a character

def _encode_below(limit, encoding, s, size, errors, errorhandler):
    if errorhandler is None:
        errorhandler = default_unicode_error_encode
    result = StringBuilder(size)
    i = 0
    while i < size:
        code = ord(s[i])
        if code < limit:
            result.append(chr(code))
            i += 1
            continue
        end = i + 1
        while end < size and ord(s[end]) >= limit:
            end += 1
        text, data, i = errorhandler(errors, encoding, 'ordinal not in range(%d)' % limit, s, i, end)
        if data is not None:
            result.append(data)
        elif text is not None:
            for c in text:
                if ord(c) >= limit:
                    errorhandler('strict', encoding, 'ordinal not in range(%d)' % limit, s, i, end)
                result.append(chr(ord(c) & 0xff))
    return result.build()


def unicode_encode_latin_1(s, size, errors, errorhandler=None):
    return _encode_below(256, 'latin-1', s, size, errors, errorhandler)


def unicode_encode_ascii(s, size, errors, errorhandler=None):
    return _encode_below(128, 'ascii', s, size, errors, errorhandler)


def str_decode_latin_1(s, size, errors, final=False, errorhandler=None):
    result = UnicodeBuilder(size)
    for i in range(size):
        result.append(unichr(ord(s[i])))
    return result.build(), size


def str_decode_ascii(s, size, errors, final=False, errorhandler=None):
    if errorhandler is None:
        errorhandler = default_unicode_error_decode
    result = UnicodeBuilder(size)
    i = 0
    while i < size:
        code = ord(s[i])
        if code < 128:
            result.append(unichr(code))
            i += 1
        else:
            text, i = errorhandler(errors, 'ascii', 'ordinal not in range(128)', s, i, i + 1)
            result.append(text)
    return result.build(), i


# ---- UTF-16 and UTF-32

def _append_unit(result, unit, bytes, big):
    for i in range(bytes):
        place = bytes - 1 - i if big else i
        result.append(chr((unit >> (8 * place)) & 0xff))


def _unit(s, i, bytes, big):
    unit = 0
    for k in range(bytes):
        place = bytes - 1 - k if big else k
        unit |= ord(s[i + k]) << (8 * place)
    return unit


def _encode_units(s, size, bytes, big, mark):
    result = StringBuilder(size * bytes)
    if mark:
        _append_unit(result, 0xfeff, bytes, big)
    for i in range(size):
        code = ord(s[i])
        if bytes == 2 and code >= 0x10000:
            code -= 0x10000
            _append_unit(result, 0xd800 | (code >> 10), 2, big)
            _append_unit(result, 0xdc00 | (code & 0x3ff), 2, big)
        else:
            _append_unit(result, code, bytes, big)
    return result.build()


def _decode_units(s, size, errors, final, errorhandler, encoding, bytes, order):
    """The order is -1 for little, 1 for big, 0 for what a mark at the begin says, or little without one."""
    if errorhandler is None:
        errorhandler = default_unicode_error_decode
    big = order > 0
    i = 0
    if order == 0 and size >= bytes:
        if _unit(s, 0, bytes, False) == 0xfeff:
            i = bytes
        elif _unit(s, 0, bytes, True) == 0xfeff:
            big = True
            i = bytes
    result = UnicodeBuilder(size // bytes)
    while i < size:
        if i + bytes > size:
            if not final:
                break
            text, i = errorhandler(errors, encoding, 'truncated data', s, i, size)
            result.append(text)
            continue
        code = _unit(s, i, bytes, big)
        used = bytes
        fault = code > MAXUNICODE
        if bytes == 2 and _is_surrogate(code):
            low = _unit(s, i + 2, 2, big) if i + 4 <= size else 0
            if i + 4 > size and code < 0xdc00 and not final:
                break
            fault = code >= 0xdc00 or low & 0xfc00 != 0xdc00
            code = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff)
            if not fault:
                used = 4
        if fault:
            text, i = errorhandler(errors, encoding, 'illegal encoding', s, i, i + bytes)
            result.append(text)
        else:
            result.append(unichr(code))
            i += used
    return result.build(), i


def unicode_encode_utf_16(s, size, errors, errorhandler=None):
    return _encode_units(s, size, 2, False, True)


def unicode_encode_utf_16_be(s, size, errors, errorhandler=None):
    return _encode_units(s, size, 2, True, False)


def unicode_encode_utf_16_le(s, size, errors, errorhandler=None):
    return _encode_units(s, size, 2, False, False)


def unicode_encode_utf_32(s, size, errors, errorhandler=None):
    return _encode_units(s, size, 4, False, True)


def unicode_encode_utf_32_be(s, size, errors, errorhandler=None):
    return _encode_units(s, size, 4, True, False)


def unicode_encode_utf_32_le(s, size, errors, errorhandler=None):
    return _encode_units(s, size, 4, False, False)


def str_decode_utf_16(s, size, errors, final=True, errorhandler=None):
    return _decode_units(s, size, errors, final, errorhandler, 'utf16', 2, 0)


def str_decode_utf_16_be(s, size, errors, final=True, errorhandler=None):
    return _decode_units(s, size, errors, final, errorhandler, 'utf16', 2, 1)


def str_decode_utf_16_le(s, size, errors, final=True, errorhandler=None):
    return _decode_units(s, size, errors, final, errorhandler, 'utf16', 2, -1)


def str_decode_utf_32(s, size, errors, final=True, errorhandler=None):
    return _decode_units(s, size, errors, final, errorhandler, 'utf32', 4, 0)


def str_decode_utf_32_be(s, size, errors, final=True, errorhandler=None):
    return _decode_units(s, size, errors, final, errorhandler, 'utf32', 4, 1)


def str_decode_utf_32_le(s, size, errors, final=True, errorhandler=None):
    return _decode_units(s, size, errors, final, errorhandler, 'utf32', 4, -1)


# ---- Escapes

def _append_hex(result, code, digits):
    while digits > 0:
        digits -= 1
        result.append('0123456789abcdef'[(code >> (4 * digits)) & 15])


def unicode_encode_unicode_escape(s, size, errors, errorhandler=None, quotes=False):
    """What stands between the quotes of a literal; with quotes, the whole literal."""
    result = StringBuilder(size)
    quote = "'"
    if quotes:
        if s.find(u"'") >= 0 and s.find(u'"') < 0:
            quote = '"'
        result.append('u')
        result.append(quote)
    for i in range(size):
        code = ord(s[i])
        if code == ord('\\') or quotes and code == ord(quote):
            result.append('\\')
            result.append(chr(code))
        elif code == 9:
            result.append('\\t')
        elif code == 10:
            result.append('\\n')
        elif code == 13:
            result.append('\\r')
        elif 32 <= code < 127:
            result.append(chr(code))
        elif code < 0x100:
            result.append('\\x')
            _append_hex(result, code, 2)
        elif code < 0x10000:
            result.append('\\u')
            _append_hex(result, code, 4)
        else:
            result.append('\\U')
            _append_hex(result, code, 8)
    if quotes:
        result.append(quote)
    return result.build()


def make_unicode_escape_function(pass_printable=False, unicode_output=False, quotes=False, prefix=None):
    """A function from text to its escaped form."""
    def escape(s, size, errors, errorhandler=None):
        return unicode_encode_unicode_escape(s, size, errors, errorhandler, quotes)
    return escape

"""Text and bytes, in RPython."""
from rpython.rlib.rstring import StringBuilder, UnicodeBuilder

MAXUNICODE = 0x10ffff


def UNICHR(c):
    return unichr(c)


def ORD(u):
    return ord(u)


def default_unicode_error_decode(errors, encoding, msg, s, startingpos, endingpos):
    if errors == 'replace':
        return u'\ufffd', endingpos
    if errors == 'ignore':
        return u'', endingpos
    raise ValueError(msg)


def unicode_encode_utf_8(s, size, errors, errorhandler=None, allow_surrogates=True):
    result = StringBuilder(size)
    for i in range(size):
        c = ord(s[i])
        if c < 0x80:
            result.append(chr(c))
        elif c < 0x800:
            result.append(chr(0xc0 | (c >> 6)))
            result.append(chr(0x80 | (c & 0x3f)))
        elif c < 0x10000:
            result.append(chr(0xe0 | (c >> 12)))
            result.append(chr(0x80 | ((c >> 6) & 0x3f)))
            result.append(chr(0x80 | (c & 0x3f)))
        else:
            result.append(chr(0xf0 | (c >> 18)))
            result.append(chr(0x80 | ((c >> 12) & 0x3f)))
            result.append(chr(0x80 | ((c >> 6) & 0x3f)))
            result.append(chr(0x80 | (c & 0x3f)))
    return result.build()


def str_decode_utf_8(s, size, errors, final=False, errorhandler=None, allow_surrogates=True):
    result = UnicodeBuilder(size)
    i = 0
    while i < size:
        first = ord(s[i])
        if first < 0x80:
            count = 1
            code = first
        elif 0xc2 <= first < 0xe0:
            count = 2
            code = first & 0x1f
        elif 0xe0 <= first < 0xf0:
            count = 3
            code = first & 0x0f
        elif 0xf0 <= first < 0xf5:
            count = 4
            code = first & 0x07
        else:
            count = 0
            code = 0
        ok = count > 0 and i + count <= size
        for k in range(1, count):
            if ok:
                next = ord(s[i + k])
                ok = next & 0xc0 == 0x80
                code = (code << 6) | (next & 0x3f)
        if ok:
            result.append(unichr(code))
            i += count
        else:
            text, i = default_unicode_error_decode(errors, 'utf8', 'invalid byte', s, i, i + 1)
            result.append(text)
    return result.build(), size

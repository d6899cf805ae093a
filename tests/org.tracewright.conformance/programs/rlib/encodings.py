# covers: lib.runicode, unicode
from rpython.rlib import runicode

TEXTS = [u'abc', u'\xe9t\xe9', u'\u20ac1', u'\U0001f600', u'tab\tnew\nback\\slash "quote" \'single\'', u'']


def handler(errors, encoding, msg, text, start, end):
    """Writes what cannot be encoded as numbers."""
    parts = [u'<' + unicode_of(ord(text[i])) + u'>' for i in range(start, end)]
    return u''.join(parts), None, end


def unicode_of(number):
    result = u''
    while True:
        result = unicode_digit(number % 10) + result
        number //= 10
        if number == 0:
            return result


def unicode_digit(digit):
    return runicode.UNICHR(48 + digit)


def hexadecimal(data):
    return ''.join(['%02x' % ord(c) for c in data]) if len(data) > 0 else '-'


def limited(text, errors):
    try:
        return runicode.unicode_encode_ascii(text, len(text), errors) + '/' + runicode.unicode_encode_latin_1(text, len(text), errors)
    except UnicodeEncodeError as error:
        return 'error %d-%d: %s' % (error.start, error.end, error.reason)


def entry_point(argv):
    for text in TEXTS:
        size = len(text)
        print(hexadecimal(limited(text, 'strict')) + ' ' + hexadecimal(limited(text, 'replace')) + ' ' + hexadecimal(limited(text, 'ignore')))
        print(runicode.unicode_encode_ascii(text, size, 'strict', handler))
        print(hexadecimal(runicode.unicode_encode_utf_16(text, size, 'strict')))
        big = runicode.unicode_encode_utf_16_be(text, size, 'strict')
        little = runicode.unicode_encode_utf_16_le(text, size, 'strict')
        print(hexadecimal(big) + ' ' + hexadecimal(little) + ' ' + hexadecimal(runicode.unicode_encode_utf_32_be(text, size, 'strict')))
        back, used = runicode.str_decode_utf_16_be(big, len(big), 'strict')
        other, used2 = runicode.str_decode_utf_16_le(little, len(little), 'strict')
        print('%s %s %d %d' % (back == text, other == text, used, used2))
        print(runicode.unicode_encode_unicode_escape(text, size, 'strict'))
    text, used = runicode.str_decode_latin_1('\xe9\xff', 2, 'strict')
    print('%d %d %d' % (ord(text[0]), ord(text[1]), used))
    text, used = runicode.str_decode_ascii('a\xffb', 3, 'replace')
    print('%d %d' % (ord(text[1]), used))
    try:
        runicode.str_decode_ascii('ab\x80', 3, 'strict')
    except UnicodeDecodeError as error:
        print('%d %d' % (error.start, error.end))
    return 0


def target(driver, args):
    return entry_point, None

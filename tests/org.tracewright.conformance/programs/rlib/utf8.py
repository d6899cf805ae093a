# covers: lib.runicode, unicode
from rpython.rlib.runicode import str_decode_utf_8, unicode_encode_utf_8, MAXUNICODE, UNICHR, ORD

BYTES = ['plain', 'caf\xc3\xa9', '\xe2\x82\xac 5', '\xf0\x9f\x98\x80!', '\xff', 'a\xc3', 'a\xe2\x82', '\xc0\x80', '\xed\xa0\x80', '\xf4\x90\x80\x80',
         '\xe0\x80\x80', 'x\x80y', '\xf0\x9f\x98', '\xc3(', '\xe2(\xa1', '']
TEXTS = [u'plain', u'caf\xe9', u'\u20ac 5', u'\U0001f600!', u'\x00\x7f\x80\u07ff\u0800\uffff\U00010000\U0010ffff', u'']


def codes(text):
    return ' '.join(['%x' % ord(c) for c in text])


def decode(data, errors):
    try:
        text, used = str_decode_utf_8(data, len(data), errors, True, None, False)
    except UnicodeDecodeError as error:
        return 'error %d %d %s' % (error.start, error.end, error.reason)
    return '%s (%d)' % (codes(text), used)


def entry_point(argv):
    for data in BYTES:
        print(decode(data, 'strict') + ' | ' + decode(data, 'replace') + ' | ' + decode(data, 'ignore'))
    for data in BYTES[5:7]:
        text, used = str_decode_utf_8(data, len(data), 'strict')
        print('%d %d' % (len(text), used))
    for text in TEXTS:
        data = unicode_encode_utf_8(text, len(text), 'strict')
        print(' '.join(['%x' % ord(c) for c in data]))
        back, used = str_decode_utf_8(data, len(data), 'strict', True)
        print(back == text)
    surrogates = u'a' + UNICHR(0xd800) + u'b'
    print(len(unicode_encode_utf_8(surrogates, len(surrogates), 'strict')))
    try:
        unicode_encode_utf_8(surrogates, len(surrogates), 'strict', None, False)
    except UnicodeEncodeError as error:
        print('%d %d' % (error.start, error.end))
    print('%x %d' % (MAXUNICODE, ORD(UNICHR(1234))))
    return 0


def target(driver, args):
    return entry_point, None

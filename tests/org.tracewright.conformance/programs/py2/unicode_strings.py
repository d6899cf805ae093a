# covers: unicode, dialect.str-bytes
def code_points(text):
    total = 0
    for char in text:
        total += ord(char)
    return total


def entry_point(argv):
    text = u'gr\xfc\xdfe'
    print len(text)
    print ord(text[2])
    print text[:2].encode('ascii')
    print text.encode('utf-8') == 'gr\xc3\xbc\xc3\x9fe'
    print len(text.encode('utf-8'))
    print 'caf\xc3\xa9'.decode('utf-8') == u'caf\xe9'
    print code_points(text)
    print (text + u'!').encode('latin-1') == 'gr\xfc\xdfe!'
    print unichr(8364) == u'\u20ac'
    print u'-'.join([u'a', u'b']).encode('ascii')
    print text.find(u'\xdf')
    d = {u'x': 1}
    print d[u'x']
    return 0


def target(driver, args):
    return entry_point, None

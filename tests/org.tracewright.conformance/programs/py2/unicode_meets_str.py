# covers: unicode
def of_constants(s):
    """A constant of ASCII characters is text of both kinds."""
    ch = s[0]
    print ch == '\\', ch != '\\', '0' <= ch <= '7', ch == 'a', 'a' == ch, ch < 'b', 'b' < ch, ch >= 'a'
    print s == 'a', 'a' == s, s != 'a', s < 'b', 'ab' > s, s == '', ch == 'ab'
    print ch in 'abc5', 'a' in s, 'a\\' in s, '\\b' in s, ch + 'x' == u'ax', ('x' + s).encode('utf-8')
    t = s
    t += 'end'
    print t.encode('utf-8')


def escaped(s):
    pieces = []
    i = 0
    while i < len(s):
        ch = s[i]
        i += 1
        if ch != '\\':
            pieces.append(unichr(ord(ch)))
            continue
        ch = s[i]
        i += 1
        if ch == 'n':
            pieces.append(u'\n')
        elif '0' <= ch <= '7':
            pieces.append(unichr(ord(ch) - ord('0')))
        else:
            pieces.append(ch)
    return u''.join(pieces)


def entry_point(argv):
    count = len(argv)
    for s in [u'a' * count, u'\\b', u'5\xfc', u'a\\b', u'b', u'\u20ac']:
        of_constants(s)
    print escaped(u'one\\ntwo\\\\\\7.').encode('utf-8') == 'one\ntwo\\\x07.'
    return 0


def target(driver, args):
    return entry_point, None

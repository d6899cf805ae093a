# covers: unicode, strings.format
class Op(object):
    def __init__(self, index, name):
        self.index = index
        self.name = name

    def text(self):
        return u'LOAD %d, %s' % (self.index, self.name)


def show(text):
    print text.encode('utf-8')


def entry_point(argv):
    n = len(argv) + 41
    word = u'gr\xfc\xdfe'
    show(Op(n, word).text())
    show(Op(-n, u'').text())
    show(u'\u20ac %05d|%-5d|%+x|%.2f' % (n, n, n, n * 0.5))
    show(u'[%7s] [%-7s] [%.2s] [%s]' % (word, word, word, str(n)))
    show(u'%s%s%c%c' % (word[2], word[:1], word[3], 8364))
    show(u'%r %s' % ('x' * n, None if n > 100 else word))
    show(u'%s' % (None if n < 100 else word))
    show(u'100%%')
    show(u'%s %s' % (1.5 * n, n > 3))
    print '%#o %#.3o %#5.3o %+#o' % (n, n, n, -n)
    print '%#o' % (n - n)
    return 0


def target(driver, args):
    return entry_point, None

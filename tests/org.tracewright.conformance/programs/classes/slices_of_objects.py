# covers: special.slice
class Text(object):
    def __init__(self, text):
        self.text = text

    def __getslice__(self, start, stop):
        return Text('<' + self.text[start:stop] + '>')

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self.__getslice__(key.start, key.stop)
        return Text(self.text[key])


def entry_point(argv):
    text = Text('abcdef')
    n = len(argv)
    print(text.__getslice__(1, 3).text)
    print(text.__getslice__(n, n + 4).text)
    return 0


def target(driver, args):
    return entry_point, None

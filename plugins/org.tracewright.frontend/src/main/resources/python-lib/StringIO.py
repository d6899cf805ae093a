"""Files in memory."""


class StringIO(object):
    def __init__(self, text=''):
        self._text = text
        self._position = 0
        self.softspace = 0
        self.closed = False

    def write(self, text):
        if not isinstance(text, basestring):
            text = str(text)
        self._text = self._text[:self._position] + text + self._text[self._position + len(text):]
        self._position += len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def read(self, count=-1):
        end = len(self._text) if count is None or count < 0 else min(len(self._text), self._position + count)
        text = self._text[self._position:end]
        self._position = max(end, self._position)
        return text

    def readline(self):
        newline = self._text.find('\n', self._position)
        return self.read(-1 if newline < 0 else newline + 1 - self._position)

    def readlines(self):
        return list(self)

    def __iter__(self):
        return self

    def next(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def getvalue(self):
        return self._text

    def seek(self, position, whence=0):
        self._position = position + (self._position if whence == 1 else len(self._text) if whence == 2 else 0)

    def tell(self):
        return self._position

    def truncate(self, size=None):
        self._text = self._text[:self._position if size is None else size]

    def flush(self):
        pass

    def close(self):
        self.closed = True

    def isatty(self):
        return False

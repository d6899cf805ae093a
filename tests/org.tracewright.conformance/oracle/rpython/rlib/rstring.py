"""String builders and parsing helpers."""


class StringBuilder(object):
    empty = ''

    def __init__(self, init_size=0):
        self.parts = []
        self.length = 0

    def append(self, text):
        self.parts.append(text)
        self.length += len(text)

    def append_slice(self, text, start, end):
        assert 0 <= start <= end <= len(text)
        self.append(text[start:end])

    def append_multiple_char(self, char, times):
        self.append(char * times)

    def getlength(self):
        return self.length

    def build(self):
        return self.empty.join(self.parts)


class UnicodeBuilder(StringBuilder):
    empty = u''


class ParseStringError(Exception):
    def __init__(self, msg):
        self.msg = msg


class ParseStringOverflowError(Exception):
    def __init__(self, parser):
        self.parser = parser


def split(value, by=None, maxsplit=-1):
    return value.split(by, maxsplit)


def rsplit(value, by=None, maxsplit=-1):
    return value.rsplit(by, maxsplit)


def replace(text, sub, by, maxsplit=-1):
    return text.replace(sub, by, maxsplit)


def startswith(text, prefix, start=0, end=None):
    return text[start:end].startswith(prefix)


def endswith(text, suffix, start=0, end=None):
    return text[start:end].endswith(suffix)


def strip_spaces(text):
    return text.strip()


def assert_str0(text):
    return text


check_str0 = assert_str0


def find(text, other, start, end):
    return text.find(other, start, end)


def rfind(text, other, start, end):
    return text.rfind(other, start, end)


def count(text, other, start, end):
    return text.count(other, start, end)


class ByteListBuilder(object):
    def __init__(self, init_size=0):
        self.chars = []

    def append(self, text):
        self.chars.extend(text)

    def append_slice(self, text, start, end):
        self.chars.extend(text[start:end])

    def append_multiple_char(self, char, times):
        self.chars.extend(char * times)

    def getlength(self):
        return len(self.chars)

    def build(self):
        return self.chars

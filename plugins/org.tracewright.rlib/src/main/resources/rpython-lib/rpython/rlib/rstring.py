"""Builders of strings, and functions on strings that methods do not offer."""

from rpython.rlib.objectmodel import specialize

INIT_SIZE = 100


class AbstractStringBuilder(object):
    """Import time's builder; the translated program has its own."""
    _empty = ''

    def __init__(self, init_size=INIT_SIZE):
        self._parts = []
        self._length = 0

    def append(self, s):
        self._parts.append(s)
        self._length += len(s)

    def append_slice(self, s, start, end):
        assert 0 <= start <= end <= len(s)
        self.append(s[start:end])

    def append_multiple_char(self, c, times):
        assert len(c) == 1
        self.append(c * times)

    def build(self):
        return self._empty.join(self._parts)

    def getlength(self):
        return self._length


class StringBuilder(AbstractStringBuilder):
    pass


class ByteListBuilder(object):
    """A builder of a list of characters."""

    def __init__(self, init_size=INIT_SIZE):
        self._chars = []

    def append(self, s):
        for c in s:
            self._chars.append(c)

    def append_slice(self, s, start, end):
        assert 0 <= start <= end <= len(s)
        for i in range(start, end):
            self._chars.append(s[i])

    def append_multiple_char(self, c, times):
        for i in range(times):
            self._chars.append(c)

    def build(self):
        return self._chars

    def getlength(self):
        return len(self._chars)


class UnicodeBuilder(AbstractStringBuilder):
    _empty = u''


class ParseStringError(Exception):
    def __init__(self, msg):
        self.msg = msg


class ParseStringOverflowError(Exception):
    def __init__(self, parser):
        self.parser = parser


class InvalidBaseError(ParseStringError):
    pass


@specialize.argtype(0)
def _is_space(c):
    return c == ' ' or '\t' <= c <= '\r'


@specialize.argtype(0)
def _split_words(value, maxsplit):
    result = []
    length = len(value)
    i = 0
    while True:
        while i < length and _is_space(value[i]):
            i += 1
        if i == length:
            break
        if maxsplit == 0:
            result.append(value[i:length])
            break
        start = i
        while i < length and not _is_space(value[i]):
            i += 1
        result.append(value[start:i])
        maxsplit -= 1
    return result


@specialize.argtype(0)
def _split_last_words(value, maxsplit):
    result = []
    end = len(value)
    while True:
        while end > 0 and _is_space(value[end - 1]):
            end -= 1
        if end == 0:
            break
        start = end
        while start > 0 and (maxsplit == 0 or not _is_space(value[start - 1])):
            start -= 1
        result.append(value[start:end])
        end = start
        if maxsplit == 0:
            break
        maxsplit -= 1
    result.reverse()
    return result


@specialize.argtype(0)
def split(value, by=None, maxsplit=-1):
    """As the method of str; without a separator, at runs of white space."""
    if by is None:
        return _split_words(value, maxsplit)
    if len(by) == 0:
        raise ValueError('empty separator')
    result = []
    start = 0
    while maxsplit != 0:
        end = value.find(by, start)
        if end < 0:
            break
        result.append(value[start:end])
        start = end + len(by)
        maxsplit -= 1
    result.append(value[start:len(value)])
    return result


@specialize.argtype(0)
def rsplit(value, by=None, maxsplit=-1):
    """As the method of str: splits from the end; without a separator, at runs of white space."""
    if by is None:
        return _split_last_words(value, maxsplit)
    if len(by) == 0:
        raise ValueError('empty separator')
    result = []
    end = len(value)
    while maxsplit != 0:
        start = value.rfind(by, 0, end)
        if start < 0:
            break
        result.append(value[start + len(by):end])
        end = start
        maxsplit -= 1
    result.append(value[0:end])
    result.reverse()
    return result


@specialize.argtype(0)
def replace(input, sub, by, maxsplit=-1):
    """As the method of str."""
    if maxsplit == 0:
        return input
    builder = UnicodeBuilder(len(input)) if isinstance(input, unicode) else StringBuilder(len(input))
    if len(sub) == 0:
        for i in range(len(input)):
            if maxsplit != 0:
                builder.append(by)
                maxsplit -= 1
            builder.append(input[i])
        if maxsplit != 0:
            builder.append(by)
        return builder.build()
    start = 0
    while maxsplit != 0:
        end = input.find(sub, start)
        if end < 0:
            break
        builder.append_slice(input, start, end)
        builder.append(by)
        start = end + len(sub)
        maxsplit -= 1
    builder.append_slice(input, start, len(input))
    return builder.build()


def _bounds(length, start, end):
    if start < 0:
        start = max(0, start + length)
    if end > length:
        end = length
    elif end < 0:
        end = max(0, end + length)
    return start, end


@specialize.argtype(0)
def startswith(value, prefix, start=0, end=2147483647):
    start, end = _bounds(len(value), start, end)
    if start + len(prefix) > end:
        return False
    for i in range(len(prefix)):
        if value[start + i] != prefix[i]:
            return False
    return True


@specialize.argtype(0)
def endswith(value, suffix, start=0, end=2147483647):
    start, end = _bounds(len(value), start, end)
    begin = end - len(suffix)
    if begin < start:
        return False
    for i in range(len(suffix)):
        if value[begin + i] != suffix[i]:
            return False
    return True


@specialize.argtype(0)
def find(value, other, start, end):
    """Where the other string begins first between the bounds, or -1."""
    return value.find(other, start, end)


@specialize.argtype(0)
def rfind(value, other, start, end):
    return value.rfind(other, start, end)


@specialize.argtype(0)
def count(value, other, start, end):
    """How often the other string is there between the bounds, without overlapping."""
    if len(other) == 0:
        return max(0, end - start + 1)
    number = 0
    place = value.find(other, start, end)
    while place >= 0:
        number += 1
        place = value.find(other, place + len(other), end)
    return number


def strip_spaces(s):
    start = 0
    end = len(s)
    while start < end and _is_space(s[start]):
        start += 1
    while end > start and _is_space(s[end - 1]):
        end -= 1
    return s[start:end]


def assert_str0(s):
    """Declares that there is no zero byte in the string."""
    return s


def check_str0(s):
    pass


class NumberStringParser(object):
    """Takes the sign, the base and the digits of an integer apart."""

    def __init__(self, s, literal, base, fname):
        self.fname = fname
        self.literal = s
        sign = 1
        if literal.startswith('-'):
            sign = -1
            literal = strip_spaces(literal[1:])
        elif literal.startswith('+'):
            literal = strip_spaces(literal[1:])
        self.sign = sign
        self.original_base = base
        if base == 0:
            if literal.startswith('0x') or literal.startswith('0X'):
                base = 16
            elif literal.startswith('0b') or literal.startswith('0B'):
                base = 2
            elif literal.startswith('0'):
                base = 8
            else:
                base = 10
        elif base < 2 or base > 36:
            raise InvalidBaseError('%s() base must be >= 2 and <= 36' % fname)
        self.base = base
        if base == 16 and (literal.startswith('0x') or literal.startswith('0X')):
            literal = literal[2:]
        elif base == 8 and (literal.startswith('0o') or literal.startswith('0O')):
            literal = literal[2:]
        elif base == 2 and (literal.startswith('0b') or literal.startswith('0B')):
            literal = literal[2:]
        if not literal:
            self.error()
        self.s = literal
        self.i = 0
        self.n = len(literal)

    def error(self):
        raise ParseStringError("invalid literal for %s() with base %d: '%s'" % (self.fname, self.original_base, self.literal))

    def rewind(self):
        self.i = 0

    def prev_digit(self):
        """The digit before, from the end on; the place must have been set to self.n first."""
        self.i -= 1
        i = self.i
        value = self.next_digit()
        self.i = i
        return value

    def next_digit(self):
        """The next digit, or -1 at the end."""
        if self.i >= self.n:
            return -1
        c = self.s[self.i]
        digit = ord(c)
        if '0' <= c <= '9':
            digit -= ord('0')
        elif 'A' <= c <= 'Z':
            digit = (digit - ord('A')) + 10
        elif 'a' <= c <= 'z':
            digit = (digit - ord('a')) + 10
        else:
            self.error()
        if digit >= self.base:
            self.error()
        self.i += 1
        return digit

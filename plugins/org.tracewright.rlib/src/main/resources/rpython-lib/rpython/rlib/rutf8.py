"""Text kept as UTF-8 in byte strings, in RPython: places are those of bytes, and lengths those of code points."""
import sys
from rpython.rlib.objectmodel import specialize
from rpython.rlib.rstring import StringBuilder
from rpython.rlib.runicode import _append_utf_8, _is_surrogate, _utf_8_extent, _utf_8_length, _utf_8_value

MAXUNICODE = 0x10ffff


class OutOfRange(Exception):
    """A number that is no code point, or a surrogate where none may be."""

    def __init__(self, code):
        self.code = code


class CheckError(Exception):
    """What stands at `pos` is not what it should be."""

    def __init__(self, pos):
        self.pos = pos


# ---- One code point

def unichr_as_utf8(code, allow_surrogates=False):
    """The bytes of a code point; OutOfRange where it has none."""
    if 0 <= code < 0x80:
        return chr(code)
    builder = StringBuilder(4)
    unichr_as_utf8_append(builder, code, allow_surrogates)
    return builder.build()


@specialize.argtype(0)
def unichr_as_utf8_append(builder, code, allow_surrogates=False):
    if not 0 <= code <= MAXUNICODE or _is_surrogate(code) and not allow_surrogates:
        raise OutOfRange(code)
    _append_utf_8(builder, code)


def _continues(c):
    return ord(c) & 0xc0 == 0x80


def next_codepoint_pos(code, pos):
    """Where the code point behind that at `pos` begins, in well-formed text."""
    assert pos >= 0
    first = ord(code[pos])
    if first < 0x80:
        return pos + 1
    if first < 0xe0:
        return pos + 2
    if first < 0xf0:
        return pos + 3
    return pos + 4


def prev_codepoint_pos(code, pos):
    """Where the code point before `pos` begins, in well-formed text."""
    pos -= 1
    if pos >= len(code):
        # As if the text went on in ASCII.
        return pos
    while pos > 0 and _continues(code[pos]):
        pos -= 1
    assert pos >= 0
    return pos


def codepoint_at_pos(code, pos):
    """The code point that begins at `pos`, in well-formed text."""
    assert pos >= 0
    first = ord(code[pos])
    if first < 0x80:
        return first
    return _utf_8_value(code, pos, _utf_8_length(first))


def codepoint_before_pos(code, pos):
    return codepoint_at_pos(code, prev_codepoint_pos(code, pos))


def islinebreak(s, pos):
    """Whether the code point there ends a line."""
    code = codepoint_at_pos(s, pos)
    return 0x0a <= code <= 0x0d or 0x1c <= code <= 0x1e or code == 0x85 or code == 0x2028 or code == 0x2029


def isspace(s, pos):
    """Whether the code point there is white space, as Python 2.7 has it."""
    code = codepoint_at_pos(s, pos)
    if code < 0x80:
        return 0x09 <= code <= 0x0d or 0x1c <= code <= 0x20
    return (code == 0x85 or code == 0xa0 or code == 0x1680 or code == 0x180e or 0x2000 <= code <= 0x200a or code == 0x2028 or code == 0x2029
            or code == 0x202f or code == 0x205f or code == 0x3000)


def utf8_in_chars(value, pos, chars):
    """Whether the code point of `value` at `pos` is one of `chars`."""
    return value[pos:next_codepoint_pos(value, pos)] in chars


# ---- Whole texts

def first_non_ascii_char(s):
    """Where the first byte beyond ASCII is; -1 where there is none."""
    for i in range(len(s)):
        if ord(s[i]) >= 0x80:
            return i
    return -1


def check_ascii(s):
    """CheckError where a byte is beyond ASCII."""
    pos = first_non_ascii_char(s)
    if pos >= 0:
        raise CheckError(pos)


def check_utf8(s, allow_surrogates, start=0, stop=-1):
    """The number of code points from `start` up to `stop`, -1 for the end; CheckError at the first byte that is not well-formed UTF-8."""
    end = len(s) if stop < 0 else stop
    count = 0
    pos = start
    assert pos >= 0
    while pos < end:
        length = _utf_8_length(ord(s[pos]))
        if length != 1 and _utf_8_extent(s, pos, end, allow_surrogates) != length:
            raise CheckError(pos)
        pos += length
        count += 1
    return count


def get_utf8_length(s, start=0, end=-1):
    """The number of code points of text that is well-formed but for surrogates."""
    return codepoints_in_utf8(s, start, end if end >= 0 else len(s))


def codepoints_in_utf8(value, start=0, end=sys.maxint):
    """The number of code points that begin from `start` up to `end`."""
    count = 0
    for i in range(max(start, 0), min(end, len(value))):
        if not _continues(value[i]):
            count += 1
    return count


def surrogate_in_utf8(utf8):
    """Where the first surrogate is; -1 where there is none."""
    for i in range(len(utf8) - 2):
        if utf8[i] == '\xed' and utf8[i + 1] >= '\xa0':
            return i
    return -1


def has_surrogates(utf8):
    return surrogate_in_utf8(utf8) >= 0


def reencode_utf8_with_surrogates(utf8):
    """The same text, with the code point in place of each pair of surrogates."""
    builder = StringBuilder(len(utf8))
    pos = 0
    while pos < len(utf8):
        code = codepoint_at_pos(utf8, pos)
        pos = next_codepoint_pos(utf8, pos)
        if 0xd800 <= code < 0xdc00 and pos < len(utf8):
            low = codepoint_at_pos(utf8, pos)
            if 0xdc00 <= low < 0xe000:
                code = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff)
                pos = next_codepoint_pos(utf8, pos)
        unichr_as_utf8_append(builder, code, True)
    return builder.build()


def decode_latin_1(s):
    """The text of bytes that are a code point each."""
    if first_non_ascii_char(s) < 0:
        return s
    builder = StringBuilder(len(s) + len(s) // 2)
    for c in s:
        _append_utf_8(builder, ord(c))
    return builder.build()


# ---- Places by number: an index holds the place of each 64th code point

INDEX_STEP = 64


def null_storage():
    """No index: for text whose index nobody has asked for yet."""
    return None


def create_utf8_index_storage(utf8, utf8len):
    """The index of a text of so many code points."""
    places = [0] * (utf8len // INDEX_STEP + 1)
    pos = 0
    for i in range(utf8len):
        if i % INDEX_STEP == 0:
            places[i // INDEX_STEP] = pos
        pos = next_codepoint_pos(utf8, pos)
    if utf8len % INDEX_STEP == 0:
        places[utf8len // INDEX_STEP] = pos
    return places


def codepoint_position_at_index(utf8, storage, index):
    """Where the code point of that number begins; the end of the text for the number of all."""
    pos = storage[index // INDEX_STEP]
    for i in range(index % INDEX_STEP):
        pos = next_codepoint_pos(utf8, pos)
    return pos


def codepoint_at_index(utf8, storage, index):
    return codepoint_at_pos(utf8, codepoint_position_at_index(utf8, storage, index))


def codepoint_index_at_byte_position(utf8, storage, bytepos, num_codepoints):
    """The number of the code point that begins at `bytepos`."""
    if bytepos >= len(utf8):
        return num_codepoints
    low = 0
    high = len(storage)
    while low + 1 < high:
        middle = (low + high) >> 1
        if storage[middle] <= bytepos:
            low = middle
        else:
            high = middle
    return low * INDEX_STEP + codepoints_in_utf8(utf8, storage[low], bytepos)


# ---- Escapes

def char_escape_helper(result, char):
    r"""Appends \xHH, \uHHHH or \UHHHHHHHH, whatever is the shortest."""
    if char >= 0x10000:
        result.append('\\U')
        width = 8
    elif char >= 0x100:
        result.append('\\u')
        width = 4
    else:
        result.append('\\x')
        width = 2
    for place in range(width - 1, -1, -1):
        result.append('0123456789abcdef'[(char >> (4 * place)) & 15])


def make_utf8_escape_function(pass_printable=False, quotes=False, prefix=None, unicodedb=None):
    """A function that writes text as Python's `repr` does: with quotes and a prefix if wanted; what is printable stays if that is wanted, and ASCII always does."""
    def escape(s):
        builder = StringBuilder(len(s))
        quote = '\0'
        if quotes:
            quote = '"' if "'" in s and '"' not in s else "'"
            if prefix:
                builder.append(prefix)
            builder.append(quote)
        pos = 0
        while pos < len(s):
            code = codepoint_at_pos(s, pos)
            end = next_codepoint_pos(s, pos)
            if code == ord('\t'):
                builder.append('\\t')
            elif code == ord('\n'):
                builder.append('\\n')
            elif code == ord('\r'):
                builder.append('\\r')
            elif code == ord('\\') or quotes and code == ord(quote):
                builder.append('\\')
                builder.append(chr(code))
            elif 0x20 <= code < 0x7f:
                builder.append(chr(code))
            elif pass_printable and unicodedb is not None and unicodedb.isprintable(code):
                builder.append_slice(s, pos, end)
            else:
                char_escape_helper(builder, code)
            pos = end
        if quotes:
            builder.append(quote)
        return builder.build()
    return escape


# ---- Building and reading

class Utf8StringBuilder(object):
    """A builder that counts code points."""

    def __init__(self, size=0):
        self._s = StringBuilder(size)
        self._length = 0

    def append(self, s):
        self._s.append(s)
        self._length += codepoints_in_utf8(s)

    def append_slice(self, s, start, end):
        self._s.append_slice(s, start, end)
        self._length += codepoints_in_utf8(s, start, end)

    def append_char(self, s):
        """One character of ASCII."""
        self._s.append(s)
        self._length += 1

    def append_code(self, code):
        unichr_as_utf8_append(self._s, code, True)
        self._length += 1

    def append_utf8(self, utf8, length):
        """Text of so many code points."""
        self._s.append(utf8)
        self._length += length

    def append_utf8_slice(self, utf8, start, end, slicelength):
        self._s.append_slice(utf8, start, end)
        self._length += slicelength

    def append_multiple_char(self, utf8, times):
        self._s.append(utf8 * times)
        self._length += times

    def build(self):
        return self._s.build()

    def getlength(self):
        return self._length


class Utf8StringIterator(object):
    """The code points of a text."""

    def __init__(self, utf8s):
        self._utf8 = utf8s
        self._end = len(utf8s)
        self._pos = 0

    def __iter__(self):
        return self

    def get_pos(self):
        return self._pos

    def done(self):
        return self._pos >= self._end

    def next(self):
        pos = self._pos
        if pos >= self._end:
            raise StopIteration
        self._pos = next_codepoint_pos(self._utf8, pos)
        return codepoint_at_pos(self._utf8, pos)

    __next__ = next


class Utf8StringPosIterator(object):
    """The code points of a text, each with its place."""

    def __init__(self, utf8s):
        self._codes = Utf8StringIterator(utf8s)

    def __iter__(self):
        return self

    def next(self):
        pos = self._codes.get_pos()
        return self._codes.next(), pos

    __next__ = next

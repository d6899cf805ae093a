"""Text as UTF-8, by Python's own strings. Programs have bytes as latin-1 text."""
import re


class OutOfRange(Exception):
    def __init__(self, code):
        self.code = code


class CheckError(Exception):
    def __init__(self, pos):
        self.pos = pos


def _text(utf8):
    return utf8.encode('latin-1').decode('utf-8', 'surrogatepass')


def _utf8(text):
    return text.encode('utf-8', 'surrogatepass').decode('latin-1')


def unichr_as_utf8(code, allow_surrogates=False):
    if not 0 <= code <= 0x10ffff or 0xd800 <= code < 0xe000 and not allow_surrogates:
        raise OutOfRange(code)
    return _utf8(chr(code))


def _places(utf8):
    places, pos = [], 0
    for c in _text(utf8):
        places.append(pos)
        pos += len(_utf8(c))
    return places + [pos]


def next_codepoint_pos(utf8, pos):
    return min(place for place in _places(utf8) if place > pos)


def prev_codepoint_pos(utf8, pos):
    return max(place for place in _places(utf8) if place < pos)


def codepoint_at_pos(utf8, pos):
    return ord(_text(utf8[pos:next_codepoint_pos(utf8, pos)]))


def codepoint_before_pos(utf8, pos):
    return codepoint_at_pos(utf8, prev_codepoint_pos(utf8, pos))


def islinebreak(utf8, pos):
    return len((chr(codepoint_at_pos(utf8, pos)) + 'x').splitlines()) == 2


def isspace(utf8, pos):
    return chr(codepoint_at_pos(utf8, pos)).isspace()


def first_non_ascii_char(utf8):
    found = re.search('[^\0-\x7f]', utf8)
    return found.start() if found else -1


def check_ascii(utf8):
    if first_non_ascii_char(utf8) >= 0:
        raise CheckError(first_non_ascii_char(utf8))


def check_utf8(utf8, allow_surrogates, start=0, stop=-1):
    data = utf8.encode('latin-1')[start:len(utf8) if stop < 0 else stop]
    try:
        return len(data.decode('utf-8', 'surrogatepass' if allow_surrogates else 'strict'))
    except UnicodeDecodeError as error:
        raise CheckError(start + error.start)


def codepoints_in_utf8(utf8, start=0, end=None):
    return sum(1 for place in _places(utf8)[:-1] if start <= place < (len(utf8) if end is None else end))


def surrogate_in_utf8(utf8):
    found = [place for place, c in zip(_places(utf8), _text(utf8)) if '\ud800' <= c < '\ue000']
    return found[0] if found else -1


def has_surrogates(utf8):
    return surrogate_in_utf8(utf8) >= 0


def reencode_utf8_with_surrogates(utf8):
    return _utf8(_text(utf8).encode('utf-16', 'surrogatepass').decode('utf-16', 'surrogatepass'))


def decode_latin_1(data):
    return _utf8(data)


def null_storage():
    return None


def create_utf8_index_storage(utf8, length):
    return _places(utf8)


def codepoint_position_at_index(utf8, storage, index):
    return storage[index]


def codepoint_at_index(utf8, storage, index):
    return codepoint_at_pos(utf8, storage[index])


def codepoint_index_at_byte_position(utf8, storage, pos, count):
    return storage.index(pos)


def make_utf8_escape_function(pass_printable=False, quotes=False, prefix=None, unicodedb=None):
    def escape(utf8):
        text = _text(utf8)
        if quotes:
            return prefix + ascii(text)
        return text.encode('unicode_escape').decode('latin-1')
    return escape


class Utf8StringBuilder(object):
    def __init__(self, size=0):
        self.parts = []

    def append_code(self, code):
        self.parts.append(chr(code))

    def build(self):
        return _utf8(''.join(self.parts))

    def getlength(self):
        return len(''.join(self.parts))


def Utf8StringIterator(utf8):
    return iter([ord(c) for c in _text(utf8)])


def Utf8StringPosIterator(utf8):
    return iter(list(zip([ord(c) for c in _text(utf8)], _places(utf8))))

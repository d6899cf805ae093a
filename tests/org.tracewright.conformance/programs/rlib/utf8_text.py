# covers: lib.rutf8
"""A string type that keeps UTF-8, as an interpreter of a modern language has it."""
from rpython.rlib import rutf8


class Text(object):
    def __init__(self, utf8):
        self.utf8 = utf8
        self.length = rutf8.check_utf8(utf8, True)
        self.index = rutf8.null_storage()

    def places(self):
        if self.index is None:
            self.index = rutf8.create_utf8_index_storage(self.utf8, self.length)
        return self.index

    def item(self, i):
        return rutf8.unichr_as_utf8(rutf8.codepoint_at_index(self.utf8, self.places(), i), True)

    def slice(self, start, stop):
        places = self.places()
        first = rutf8.codepoint_position_at_index(self.utf8, places, start)
        last = rutf8.codepoint_position_at_index(self.utf8, places, stop)
        assert 0 <= first <= last
        return Text(self.utf8[first:last])

    def find(self, part):
        at = self.utf8.find(part)
        if at < 0:
            return -1
        return rutf8.codepoint_index_at_byte_position(self.utf8, self.places(), at, self.length)

    def reverse(self):
        builder = rutf8.Utf8StringBuilder(len(self.utf8))
        pos = len(self.utf8)
        while pos > 0:
            builder.append_code(rutf8.codepoint_before_pos(self.utf8, pos))
            pos = rutf8.prev_codepoint_pos(self.utf8, pos)
        assert builder.getlength() == self.length
        return Text(builder.build())


def words(utf8):
    result = []
    start = pos = 0
    while pos < len(utf8):
        end = rutf8.next_codepoint_pos(utf8, pos)
        if rutf8.isspace(utf8, pos):
            if pos > start:
                result.append(utf8[start:pos])
            start = end
        pos = end
    if pos > start:
        result.append(utf8[start:pos])
    return result


def entry_point(argv):
    text = Text('h\xc3\xa9llo \xe2\x82\xac \xf0\x9d\x84\x9e' * 40)
    print('%d %d' % (text.length, len(text.utf8)))
    for i in [0, 1, 6, 8, 63, 64, 65, 127, 128, 300, text.length - 1]:
        print('%d %d' % (i, rutf8.codepoint_at_index(text.utf8, text.places(), i)))
        assert text.slice(i, i + 1).utf8 == text.item(i)
    print(str(text.find('\xe2\x82\xac')) + ' ' + str(text.find('x')) + ' ' + str(text.slice(100, 200).find('\xf0\x9d\x84\x9e')))
    print('%d' % text.slice(60, 70).length)
    assert text.reverse().reverse().utf8 == text.utf8
    print('%d' % len(words('one\xc2\xa0two\xe2\x80\x83three \n four\xc3\xa9')))
    total = 0
    for code in rutf8.Utf8StringIterator(text.utf8):
        total += code
    print('%d' % total)
    for code, pos in rutf8.Utf8StringPosIterator('a\xc3\xa9\xe2\x82\xacb'):
        print('%d %d' % (code, pos))
    return 0


def target(driver, args):
    return entry_point, None

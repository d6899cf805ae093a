# covers: strings.index, dicts.basic, classes.override, lib.rstring
# A JSON parser and printer.
from rpython.rlib.rstring import StringBuilder


class JsonError(Exception):
    def __init__(self, message, position):
        self.message = message
        self.position = position


class Value(object):
    def write(self, out, indent):
        raise NotImplementedError


class Null(Value):
    def write(self, out, indent):
        out.append('null')


class Boolean(Value):
    def __init__(self, flag):
        self.flag = flag

    def write(self, out, indent):
        if self.flag:
            out.append('true')
        else:
            out.append('false')


class Integer(Value):
    def __init__(self, n):
        self.n = n

    def write(self, out, indent):
        out.append(str(self.n))


class Float(Value):
    def __init__(self, x):
        self.x = x

    def write(self, out, indent):
        out.append(str(self.x))


class Text(Value):
    def __init__(self, text):
        self.text = text

    def write(self, out, indent):
        write_text(self.text, out)


class Array(Value):
    def __init__(self, items):
        self.items = items

    def write(self, out, indent):
        if len(self.items) == 0:
            out.append('[]')
            return
        out.append('[')
        for i in range(len(self.items)):
            if i > 0:
                out.append(',')
            new_line(out, indent + 1)
            self.items[i].write(out, indent + 1)
        new_line(out, indent)
        out.append(']')


class Object(Value):
    def __init__(self):
        self.members = {}

    def write(self, out, indent):
        out.append('{')
        first = True
        for name, value in self.members.items():
            if not first:
                out.append(',')
            first = False
            new_line(out, indent + 1)
            write_text(name, out)
            out.append(': ')
            value.write(out, indent + 1)
        new_line(out, indent)
        out.append('}')


def new_line(out, indent):
    out.append('\n')
    out.append_multiple_char(' ', indent * 2)


HEX = '0123456789abcdef'


def write_text(text, out):
    out.append('"')
    for char in text:
        if char == '"' or char == '\\':
            out.append('\\')
            out.append(char)
        elif char == '\n':
            out.append('\\n')
        elif ord(char) < 32:
            out.append('\\u00')
            out.append(HEX[ord(char) >> 4])
            out.append(HEX[ord(char) & 15])
        else:
            out.append(char)
    out.append('"')


class Parser(object):
    def __init__(self, text):
        self.text = text
        self.pos = 0

    def fail(self, message):
        raise JsonError(message, self.pos)

    def skip(self):
        while self.pos < len(self.text) and self.text[self.pos] in ' \t\n\r':
            self.pos += 1

    def peek(self):
        if self.pos >= len(self.text):
            return '\0'
        return self.text[self.pos]

    def expect(self, char):
        if self.peek() != char:
            self.fail('expected ' + char)
        self.pos += 1

    def word(self, word, value):
        if self.text[self.pos:self.pos + len(word)] != word:
            self.fail('unknown word')
        self.pos += len(word)
        return value

    def value(self):
        self.skip()
        char = self.peek()
        if char == '{':
            result = self.object()
        elif char == '[':
            result = self.array()
        elif char == '"':
            result = Text(self.string())
        elif char == 't':
            result = self.word('true', Boolean(True))
        elif char == 'f':
            result = self.word('false', Boolean(False))
        elif char == 'n':
            result = self.word('null', Null())
        elif char == '-' or char.isdigit():
            result = self.number()
        else:
            self.fail('expected a value')
            result = None
        self.skip()
        return result

    def object(self):
        result = Object()
        self.expect('{')
        self.skip()
        if self.peek() == '}':
            self.pos += 1
            return result
        while True:
            self.skip()
            name = self.string()
            self.skip()
            self.expect(':')
            result.members[name] = self.value()
            if self.peek() != ',':
                break
            self.pos += 1
        self.expect('}')
        return result

    def array(self):
        items = []
        self.expect('[')
        self.skip()
        if self.peek() == ']':
            self.pos += 1
            return Array(items)
        items.append(self.value())
        while self.peek() == ',':
            self.pos += 1
            items.append(self.value())
        self.expect(']')
        return Array(items)

    def string(self):
        self.expect('"')
        builder = StringBuilder()
        while True:
            char = self.peek()
            self.pos += 1
            if char == '"':
                return builder.build()
            elif char == '\0':
                self.fail('string without end')
            elif char == '\\':
                escaped = self.peek()
                self.pos += 1
                if escaped == 'n':
                    builder.append('\n')
                elif escaped == 'u':
                    builder.append(chr(int(self.text[self.pos:self.pos + 4], 16) & 255))
                    self.pos += 4
                else:
                    builder.append(escaped)
            else:
                builder.append(char)

    def number(self):
        start = self.pos
        is_float = False
        if self.peek() == '-':
            self.pos += 1
        while self.peek().isdigit() or self.peek() in '.eE+-':
            if not self.peek().isdigit():
                is_float = True
            self.pos += 1
        text = self.text[start:self.pos]
        if is_float:
            return Float(float(text))
        return Integer(int(text))


def parse(text):
    parser = Parser(text)
    value = parser.value()
    if parser.pos != len(text):
        parser.fail('text after the value')
    return value


GOOD = '{"name": "trace\\nwright", "list": [1, -2, 3.5, 1e3, [], {"deep": [true, false, null]}], "quote": "\\"\\u0007"}'
BAD = ['[1, 2', '{"a" 1}', 'tru', '[1] 2', '"open', '', '[,]']


def entry_point(argv):
    out = StringBuilder()
    value = parse(GOOD)
    value.write(out, 0)
    text = out.build()
    print(text)
    again = StringBuilder()
    parse(text).write(again, 0)
    print(again.build() == text)
    if isinstance(value, Object):
        print(len(value.members))
    for bad in BAD:
        try:
            parse(bad)
            print('accepted')
        except JsonError as error:
            print('%s at %d' % (error.message, error.position))
    return 0


def target(driver, args):
    return entry_point, None

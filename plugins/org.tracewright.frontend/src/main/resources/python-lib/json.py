"""Data as JSON text."""

_ESCAPES = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f'}
_UNESCAPES = {'n': u'\n', 'r': u'\r', 't': u'\t', 'b': u'\b', 'f': u'\f'}


def dumps(value, indent=None, sort_keys=False, separators=None, **options):
    comma, colon = separators or (',' if indent is not None else ', ', ': ')

    def text(value, level):
        if value is None:
            return 'null'
        if value is True:
            return 'true'
        if value is False:
            return 'false'
        if isinstance(value, basestring):
            return _quote(value)
        if isinstance(value, (int, long)):
            return str(value)
        if isinstance(value, float):
            return repr(value)
        if isinstance(value, dict):
            keys = sorted(value) if sort_keys else value.keys()
            return group('{', '}', [_quote(key if isinstance(key, basestring) else text(key, 0)) + colon + text(value[key], level + 1) for key in keys], level)
        if isinstance(value, (list, tuple)):
            return group('[', ']', [text(item, level + 1) for item in value], level)
        raise TypeError('%r is not JSON serializable' % (value,))

    def group(opening, closing, parts, level):
        if indent is None or not parts:
            return opening + comma.join(parts) + closing
        margin = '\n' + ' ' * (indent * (level + 1))
        return opening + margin + (comma + margin).join(parts) + '\n' + ' ' * (indent * level) + closing

    return text(value, 0)


def _quote(text):
    if isinstance(text, str):
        text = text.decode('utf-8')
    result = ''
    for c in text:
        if c in _ESCAPES:
            result += _ESCAPES[str(c)]
        elif 32 <= ord(c) < 127:
            result += str(c)
        else:
            result += '\\u%04x' % ord(c)
    return '"' + result + '"'


class _Reader(object):
    def __init__(self, text):
        self.text = text
        self.at = 0

    def fail(self):
        raise ValueError('no JSON object could be decoded at %d' % self.at)

    def blanks(self):
        while self.at < len(self.text) and self.text[self.at] in ' \t\r\n':
            self.at += 1

    def take(self, expected):
        self.blanks()
        if self.text.startswith(expected, self.at):
            self.at += len(expected)
            return True
        return False

    def value(self):
        for word, constant in [('null', None), ('true', True), ('false', False)]:
            if self.take(word):
                return constant
        if self.take('"'):
            return self.string()
        if self.take('['):
            return self.items(']', self.value)
        if self.take('{'):
            return dict(self.items('}', self.pair))
        return self.number()

    def items(self, closing, read):
        result = []
        if self.take(closing):
            return result
        while True:
            result.append(read())
            if self.take(closing):
                return result
            if not self.take(','):
                self.fail()

    def pair(self):
        if not self.take('"'):
            self.fail()
        key = self.string()
        if not self.take(':'):
            self.fail()
        return key, self.value()

    def string(self):
        result = u''
        while self.at < len(self.text):
            c = self.text[self.at]
            self.at += 1
            if c == '"':
                return result
            if c == '\\':
                c = self.text[self.at]
                self.at += 1
                if c == 'u':
                    result += unichr(int(self.text[self.at:self.at + 4], 16))
                    self.at += 4
                else:
                    result += _UNESCAPES.get(c, unicode(c))
            else:
                result += c if isinstance(c, unicode) else c.decode('latin-1')
        self.fail()

    def number(self):
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in '+-.eE0123456789':
            self.at += 1
        digits = self.text[start:self.at]
        if not digits:
            self.fail()
        return float(digits) if '.' in digits or 'e' in digits or 'E' in digits else int(digits)


def loads(text, **options):
    reader = _Reader(text.decode('utf-8') if isinstance(text, str) else text)
    value = reader.value()
    reader.blanks()
    if reader.at < len(reader.text):
        reader.fail()
    return value


def load(file, **options):
    return loads(file.read(), **options)


def dump(value, file, **options):
    file.write(dumps(value, **options))

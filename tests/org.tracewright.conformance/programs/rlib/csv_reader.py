# covers: lib.rstring
from rpython.rlib.rstring import StringBuilder, UnicodeBuilder, split, rsplit, ParseStringError, replace


class Reader(object):
    def __init__(self, separator):
        self.separator = separator
        self.line = 0

    def parse(self, text):
        rows = []
        for line in split(text, '\n'):
            self.line += 1
            if line != '':
                rows.append(self.fields(line))
        return rows

    def fields(self, line):
        result = []
        field = StringBuilder()
        quoted = False
        i = 0
        while i < len(line):
            c = line[i]
            if c == '"' and quoted and i + 1 < len(line) and line[i + 1] == '"':
                field.append('"')
                i += 1
            elif c == '"':
                quoted = not quoted
            elif c == self.separator and not quoted:
                result.append(field.build())
                field = StringBuilder(8)
            else:
                field.append(c)
            i += 1
        if quoted:
            raise ParseStringError('line %d: quote is not closed' % self.line)
        result.append(field.build())
        return result


def bullets(rows):
    builder = UnicodeBuilder()
    for row in rows:
        for field in row:
            builder.append_multiple_char(u'\u2022', len(field))
    return builder.build()


def extension(name):
    parts = rsplit(name, '.', 1)
    return parts[1] if len(parts) == 2 else ''


def entry_point(argv):
    reader = Reader(',')
    rows = reader.parse('name,file\n"Smith, J.",a.tar.gz\n"say ""hi""",README\n')
    for row in rows:
        print('%s -> %s' % (row[0], extension(row[1])))
    print(len(bullets(rows)))
    try:
        reader.parse('a,"b\n')
    except ParseStringError as error:
        print(error.msg)
    print(replace(replace('x\ty', '\t', '  '), ' ', '.'))
    return 0


def target(driver, args):
    return entry_point, None

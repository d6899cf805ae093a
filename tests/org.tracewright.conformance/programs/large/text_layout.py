# covers: strings.operators, strings.methods, lists.basic, functions.defaults
# Filling, justifying and centring of paragraphs; a table with aligned columns.
TEXT = ('Tracing is a way to find the loops that matter: run the program, watch where the time goes, '
        'and compile what was seen. A guard stands wherever the path could have been another one.')


def pad_right(text, width, fill=' '):
    return text + fill * (width - len(text))


def pad_left(text, width, fill=' '):
    return fill * (width - len(text)) + text


def centre(text, width, fill=' '):
    left = (width - len(text)) // 2
    return fill * left + pad_right(text, width - left, fill)


def fill(text, width):
    lines = []
    line = ''
    for word in text.split(' '):
        if line == '':
            line = word
        elif len(line) + 1 + len(word) <= width:
            line += ' ' + word
        else:
            lines.append(line)
            line = word
    if line != '':
        lines.append(line)
    return lines


def justify(line, width):
    words = line.split(' ')
    gaps = len(words) - 1
    if gaps == 0:
        return line
    spaces = width - len(line) + gaps
    result = words[0]
    for i in range(1, len(words)):
        share = spaces // gaps
        if spaces % gaps > 0:
            share += 1
        result += ' ' * share + words[i]
        spaces -= share
        gaps -= 1
    return result


class Table(object):
    def __init__(self, titles):
        self.rows = [titles]

    def add(self, row):
        self.rows.append(row)

    def widths(self):
        result = [0] * len(self.rows[0])
        for row in self.rows:
            for i in range(len(row)):
                result[i] = max(result[i], len(row[i]))
        return result

    def show(self):
        widths = self.widths()
        rule = '+'
        for width in widths:
            rule += '-' * (width + 2) + '+'
        print(rule)
        first = True
        for row in self.rows:
            line = '|'
            for i in range(len(row)):
                if first:
                    cell = centre(row[i], widths[i])
                elif row[i].isdigit():
                    cell = pad_left(row[i], widths[i])
                else:
                    cell = pad_right(row[i], widths[i])
                line += ' ' + cell + ' |'
            print(line)
            if first:
                print(rule)
            first = False
        print(rule)


def wrap_hyphens(word, width):
    parts = []
    start = 0
    while start + width < len(word):
        parts.append(word[start:start + width - 1] + '-')
        start += width - 1
    parts.append(word[start:])
    return parts


def entry_point(argv):
    lines = fill(TEXT, 30)
    for i in range(len(lines)):
        if i < len(lines) - 1:
            print('|' + justify(lines[i], 30) + '|')
        else:
            print('|' + pad_right(lines[i], 30) + '|')
    for line in fill(TEXT, 44):
        print('[' + centre(line, 44, '.') + ']')
    table = Table(['name', 'count', 'note'])
    table.add(['loops', '12', 'hot'])
    table.add(['guards', '3456', ''])
    table.add(['bridges', '7', 'rarely taken'])
    table.show()
    print(' '.join(wrap_hyphens('compartmentalisation', 6)))
    print(pad_left('42', 6, '0'))
    return 0


def target(driver, args):
    return entry_point, None

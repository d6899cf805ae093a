"""From the text of a pattern to its nodes. It is RPython: a translated program can compile patterns as well."""
from rpython.rlib.rsre import rsre_nodes as nodes
from rpython.rlib.rsre.rsre_char import SetBuilder, other_case

FLAG_TEMPLATE = 1
FLAG_IGNORECASE = 2
FLAG_LOCALE = 4
FLAG_MULTILINE = 8
FLAG_DOTALL = 16
FLAG_UNICODE = 32
FLAG_VERBOSE = 64
MAXREPEAT = 1 << 30
LETTERS = {'a': 7, 'b': 8, 'f': 12, 'n': 10, 'r': 13, 't': 9, 'v': 11}
FLAG_LETTERS = {'i': FLAG_IGNORECASE, 'L': FLAG_LOCALE, 'm': FLAG_MULTILINE, 's': FLAG_DOTALL, 'u': FLAG_UNICODE, 'x': FLAG_VERBOSE}


class error(Exception):
    """What is wrong with a pattern."""

    def __init__(self, msg):
        self.msg = msg


class Sequence(object):
    """Nodes in a row, the last not yet linked; `width` is how many characters they always take, or -1."""

    def __init__(self):
        self.nodes = []
        self.loose = []
        self.width = 0

    def append(self, node, width):
        if len(self.nodes) > 0:
            self.link(node)
        self.nodes.append(node)
        self.loose = [node]
        self.widen(width)

    def widen(self, width):
        if width < 0 or self.width < 0:
            self.width = -1
        else:
            self.width += width

    def link(self, node):
        """Whatever the row ends with goes on there."""
        for last in self.loose:
            last.next = node

    def closed(self, end):
        """The first node of the row, which now goes on to `end`."""
        if len(self.nodes) == 0:
            return end
        self.link(end)
        return self.nodes[0]


class Empty(nodes.Node):
    """Takes nothing: where ways come together."""

    def match(self, ctx, place):
        return self.next.match(ctx, place)

    def width(self):
        return 0


class Parser(object):
    def __init__(self, pattern, flags):
        self.pattern = pattern
        self.place = 0
        self.flags = flags
        self.groups = 0
        self.names = {}

    # ---- text

    def at_end(self):
        return self.place >= len(self.pattern)

    def peek(self):
        if self.at_end():
            return ''
        return self.pattern[self.place]

    def take(self):
        if self.at_end():
            raise error('unexpected end of pattern')
        c = self.pattern[self.place]
        self.place += 1
        return c

    def take_if(self, text):
        if self.pattern.startswith(text, self.place):
            self.place += len(text)
            return True
        return False

    def take_until(self, end):
        stop = self.pattern.find(end, self.place)
        if stop < 0:
            raise error('missing ' + end)
        text = self.pattern[self.place:stop]
        self.place = stop + 1
        return text

    def take_number(self):
        """-1 where there is none."""
        start = self.place
        while self.peek().isdigit():
            self.place += 1
        if start == self.place:
            return -1
        return int(self.pattern[start:self.place])

    # ---- structure

    def parse(self):
        row = self.alternatives()
        if not self.at_end():
            raise error('unbalanced parenthesis')
        return row.closed(nodes.Success())

    def alternatives(self):
        first = self.sequence()
        if self.peek() != '|':
            return first
        rows = [first]
        while self.take_if('|'):
            rows.append(self.sequence())
        return self.joined(rows)

    def joined(self, rows):
        """A choice between rows."""
        meeting = Empty()
        width = rows[0].width
        for row in rows:
            if row.width != width:
                width = -1
        starts = [row.closed(meeting) for row in rows]
        branch = nodes.Branch(starts[:])
        result = Sequence()
        result.append(branch, width)
        result.loose = [meeting]
        return result

    def sequence(self):
        result = Sequence()
        while not self.at_end() and self.peek() != '|' and self.peek() != ')':
            if self.flags & FLAG_VERBOSE and self.skip_verbose():
                continue
            item = self.item()
            if item is not None:
                row = self.repeated(item)
                if len(row.nodes) > 0:
                    result.append(row.nodes[0], row.width)
                    result.loose = row.loose
        return result

    def skip_verbose(self):
        c = self.peek()
        if c.isspace():
            self.place += 1
            return True
        if c == '#':
            while not self.at_end() and self.take() != '\n':
                pass
            return True
        return False

    def row(self, node):
        result = Sequence()
        result.append(node, node.width())
        return result

    def item(self):
        c = self.take()
        if c == '.':
            return self.row(nodes.AnyChar(self.flags & FLAG_DOTALL != 0))
        if c == '^':
            return self.row(nodes.At('^' if self.flags & FLAG_MULTILINE else 'A'))
        if c == '$':
            return self.row(nodes.At('$' if self.flags & FLAG_MULTILINE else 'z'))
        if c == '[':
            return self.row(self.charset())
        if c == '(':
            return self.group()
        if c == '\\':
            return self.escape()
        if c == '*' or c == '+' or c == '?':
            raise error('nothing to repeat')
        return self.row(self.literal(ord(c)))

    def literal(self, code):
        if self.flags & FLAG_IGNORECASE and other_case(code) != code:
            both = SetBuilder()
            both.add(code, code)
            both.add(other_case(code), other_case(code))
            return nodes.InSet(both.build())
        return nodes.Literal(code)

    # ---- repetition

    def repeated(self, row):
        while True:
            if self.take_if('*'):
                least, most = 0, MAXREPEAT
            elif self.take_if('+'):
                least, most = 1, MAXREPEAT
            elif self.take_if('?'):
                least, most = 0, 1
            else:
                start = self.place
                if not self.take_if('{'):
                    return row
                least = self.take_number()
                most = least
                if self.take_if(','):
                    most = self.take_number()
                    if most < 0:
                        most = MAXREPEAT
                    least = max(least, 0)
                if least < 0 or not self.take_if('}'):
                    self.place = start
                    return row
                if most < least:
                    raise error('bad repeat interval')
            row = self.repeat(row, least, most, not self.take_if('?'))
            if self.peek() != '' and self.peek() in '*+?':
                raise error('multiple repeat')

    def repeat(self, row, least, most, greedy):
        width = row.width * least if least == most and row.width >= 0 else -1
        result = Sequence()
        only = row.nodes[0] if len(row.nodes) == 1 else None
        if isinstance(only, nodes.Single):
            result.append(nodes.RepeatSingle(only, least, most, greedy), width)
            return result
        repeat = nodes.Repeat(least, most, greedy)
        repeat.body = row.closed(nodes.RepeatEnd())
        result.append(repeat, width)
        return result

    # ---- groups

    def group(self):
        if not self.take_if('?'):
            return self.captured(self.open_group(''))
        if self.take_if(':'):
            row = self.alternatives()
            self.close_group()
            return row
        if self.take_if('P<'):
            return self.captured(self.open_group(self.take_until('>')))
        if self.take_if('P='):
            return self.row(self.backreference(self.number_of(self.take_until(')'))))
        if self.take_if('#'):
            self.take_until(')')
            return None
        if self.take_if('='):
            return self.look(False, False)
        if self.take_if('!'):
            return self.look(False, True)
        if self.take_if('<='):
            return self.look(True, False)
        if self.take_if('<!'):
            return self.look(True, True)
        if self.take_if('('):
            return self.if_group()
        return self.set_flags()

    def open_group(self, name):
        self.groups += 1
        if name != '':
            if name in self.names:
                raise error('redefinition of group name ' + name)
            self.names[name] = self.groups
        return self.groups

    def close_group(self):
        if not self.take_if(')'):
            raise error('missing ), unterminated subpattern')

    def captured(self, number):
        inner = self.alternatives()
        self.close_group()
        result = self.row(nodes.Mark(2 * number - 2))
        if len(inner.nodes) > 0:
            result.append(inner.nodes[0], inner.width)
            result.loose = inner.loose
        result.append(nodes.Mark(2 * number - 1), 0)
        return result

    def number_of(self, name):
        if name not in self.names:
            raise error('unknown group name ' + name)
        return self.names[name]

    def backreference(self, number):
        if number > self.groups or number == 0:
            raise error('invalid group reference')
        return nodes.Backreference(number, self.flags & FLAG_IGNORECASE != 0)

    def look(self, behind, negated):
        row = self.alternatives()
        self.close_group()
        distance = 0
        if behind:
            distance = row.width
            if distance < 0:
                raise error('look-behind requires fixed-width pattern')
        return self.row(nodes.Look(row.closed(nodes.PartEnd()), distance, negated))

    def if_group(self):
        name = self.take_until(')')
        number = int(name) if name.isdigit() else self.number_of(name)
        then = self.sequence()
        otherwise = Sequence()
        if self.take_if('|'):
            otherwise = self.sequence()
        self.close_group()
        meeting = Empty()
        width = then.width if then.width == otherwise.width else -1
        result = Sequence()
        result.append(nodes.IfGroup(number, then.closed(meeting), otherwise.closed(meeting)), width)
        result.loose = [meeting]
        return result

    def set_flags(self):
        while not self.take_if(')'):
            c = self.take()
            if c not in FLAG_LETTERS:
                raise error('unknown extension ?' + c)
            self.flags |= FLAG_LETTERS[c]
        return None

    # ---- characters

    def hexadecimal(self, least, most):
        start = self.place
        while self.place - start < most and self.peek() != '' and self.peek() in '0123456789abcdefABCDEF':
            self.place += 1
        if self.place - start < least:
            raise error('incomplete escape')
        return int(self.pattern[start:self.place], 16)

    def octal(self, most):
        value = 0
        while most > 0 and self.peek() != '' and self.peek() in '01234567':
            value = value * 8 + ord(self.take()) - 48
            most -= 1
        return value & 255

    def escaped_code(self, c):
        """The code of a character after a backslash, or -1 for a letter or digit that has another meaning."""
        if c == 'x':
            return self.hexadecimal(1, 2)
        if c == 'u' or c == 'U':
            return self.hexadecimal(4, 4 if c == 'u' else 8)
        if c == '0':
            return self.octal(2)
        if c in LETTERS:
            return LETTERS[c]
        if c.isalnum():
            return -1
        return ord(c)

    def escape(self):
        c = self.take()
        if c == 'd' or c == 'D' or c == 's' or c == 'S' or c == 'w' or c == 'W':
            chars = SetBuilder()
            chars.add_class(c)
            return self.row(nodes.InSet(chars.build()))
        if c == 'b' or c == 'B' or c == 'A' or c == 'Z':
            return self.row(nodes.At(c))
        if c.isdigit() and c != '0':
            return self.row(self.numbered(c))
        code = self.escaped_code(c)
        if code < 0:
            code = ord(c)
        return self.row(self.literal(code))

    def numbered(self, first):
        """A group, or with three octal digits a character."""
        if first <= '3' and self.place + 1 < len(self.pattern):
            rest = self.pattern[self.place:self.place + 2]
            if rest[0] in '01234567' and rest[1] in '01234567':
                self.place += 2
                return self.literal((ord(first) - 48) * 64 + (ord(rest[0]) - 48) * 8 + ord(rest[1]) - 48)
        number = ord(first) - 48
        if self.peek().isdigit():
            number = number * 10 + ord(self.take()) - 48
        return self.backreference(number)

    def charset(self):
        chars = SetBuilder()
        negated = self.take_if('^')
        start = self.place
        while self.place == start or self.peek() != ']':
            first = self.set_item(chars)
            if first < 0:
                continue
            last = first
            if self.peek() == '-' and self.place + 1 < len(self.pattern) and self.pattern[self.place + 1] != ']':
                self.place += 1
                last = self.set_item(chars)
                if last < first:
                    raise error('bad character range')
            chars.add(first, last)
        self.place += 1
        if self.flags & FLAG_IGNORECASE:
            chars.add_other_cases()
        if negated:
            chars.invert()
        return nodes.InSet(chars.build())

    def set_item(self, chars):
        """The code of a character, or -1 where a class was added."""
        c = self.take()
        if c != '\\':
            return ord(c)
        c = self.take()
        if c == 'd' or c == 'D' or c == 's' or c == 'S' or c == 'w' or c == 'W':
            chars.add_class(c)
            return -1
        if c.isdigit() and c != '0':
            self.place -= 1
            return self.octal(3)
        code = self.escaped_code(c)
        if code < 0:
            code = ord(c)
        return code

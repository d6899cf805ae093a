"""The interface of Python's `re`, for byte strings and for unicode."""
import sys
from rpython.rlib.objectmodel import specialize
from rpython.rlib.rsre import rsre_core
from rpython.rlib.rsre.rsre_parse import (FLAG_DOTALL, FLAG_IGNORECASE, FLAG_LOCALE, FLAG_MULTILINE, FLAG_UNICODE, FLAG_VERBOSE, error)

I = IGNORECASE = FLAG_IGNORECASE
L = LOCALE = FLAG_LOCALE
M = MULTILINE = FLAG_MULTILINE
S = DOTALL = FLAG_DOTALL
U = UNICODE = FLAG_UNICODE
X = VERBOSE = FLAG_VERBOSE


def compile(pattern, flags=0):
    return RSREPattern(pattern, flags)


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def split(pattern, string, maxsplit=0):
    return compile(pattern).split(string, maxsplit)


def sub(pattern, repl, string, count=0):
    return compile(pattern).sub(repl, string, count)


def escape(pattern):
    """A pattern that matches just this text."""
    result = []
    for c in pattern:
        if not c.isalnum():
            result.append('\\')
        result.append(c)
    return ''.join(result)


class RSREPattern(object):
    def __init__(self, pattern, flags):
        self._code = rsre_core.CompiledPattern(pattern, flags)
        self.pattern = pattern
        self.flags = self._code.flags
        self.groups = self._code.groups
        self.groupindex = self._code.names

    @specialize.argtype(1)
    def _match_of(self, ctx):
        if ctx is None:
            return None
        return RSREMatch(self, ctx)

    def match(self, string, pos=0, endpos=sys.maxint):
        return self._match_of(rsre_core.match(self._code, string, pos, endpos))

    def fullmatch(self, string, pos=0, endpos=sys.maxint):
        return self._match_of(rsre_core.fullmatch(self._code, string, pos, endpos))

    def search(self, string, pos=0, endpos=sys.maxint):
        return self._match_of(rsre_core.search(self._code, string, pos, endpos))

    def _all(self, string, pos, endpos):
        """The matches from left to right; an empty one may not touch the one before."""
        result = []
        last = -1
        while pos <= len(string) and pos <= endpos:
            found = self.search(string, pos, endpos)
            if found is None:
                break
            if found.end() == found.start() and found.end() == last:
                pos += 1
                found = self.search(string, pos, endpos) if pos <= min(len(string), endpos) else None
                if found is None:
                    break
            result.append(found)
            last = pos = found.end()
        return result

    def finditer(self, string, pos=0, endpos=sys.maxint):
        return iter(self._all(string, pos, endpos))

    def findall(self, string, pos=0, endpos=sys.maxint):
        """The texts of the matches, or of their only group; a pattern with more groups has finditer."""
        if self.groups > 1:
            raise error('findall() of a pattern with several groups')
        result = []
        for found in self._all(string, pos, endpos):
            text = found.group(self.groups)
            result.append('' if text is None else text)
        return result

    def split(self, string, maxsplit=0):
        """The texts between the matches, and of the groups of each; a match of nothing does not split."""
        result = []
        place = 0
        count = 0
        for found in self._all(string, 0, len(string)):
            if maxsplit > 0 and count >= maxsplit:
                break
            if found.end() == found.start():
                continue
            result.append(string[place:found.start()])
            for i in range(1, self.groups + 1):
                result.append(found.group(i))
            place = found.end()
            count += 1
        result.append(string[place:])
        return result

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        """The new text, and how often the replacement is in it."""
        parts = []
        place = 0
        number = 0
        for found in self._all(string, 0, len(string)):
            if count > 0 and number >= count:
                break
            parts.append(string[place:found.start()])
            parts.append(found.expand(repl))
            place = found.end()
            number += 1
        parts.append(string[place:])
        return ''.join(parts), number


class RSREMatch(object):
    def __init__(self, pattern, ctx):
        self.re = pattern
        self._ctx = ctx

    @specialize.argtype(1)
    def _number(self, group):
        """Of a group by number or by name; IndexError where there is none."""
        if isinstance(group, str):
            if group not in self.re.groupindex:
                raise IndexError('no such group')
            return self.re.groupindex[group]
        if not 0 <= group <= self.re.groups:
            raise IndexError('no such group')
        return group

    @specialize.argtype(1)
    def group(self, group=0):
        return self._ctx.group(self._number(group))

    def groups(self):
        return [self._ctx.group(i) for i in range(1, self.re.groups + 1)]

    def groupdict(self):
        result = {}
        for name, number in self.re.groupindex.items():
            result[name] = self._ctx.group(number)
        return result

    @specialize.argtype(1)
    def start(self, group=0):
        return self._ctx.span(self._number(group))[0]

    @specialize.argtype(1)
    def end(self, group=0):
        return self._ctx.span(self._number(group))[1]

    @specialize.argtype(1)
    def span(self, group=0):
        return self._ctx.span(self._number(group))

    def expand(self, template):
        """The template with groups in place of backslash and number, or of \\g<name>."""
        parts = []
        i = 0
        while i < len(template):
            c = template[i]
            i += 1
            if c != '\\' or i == len(template):
                parts.append(c)
                continue
            c = template[i]
            i += 1
            if c == 'n':
                parts.append('\n')
            elif c.isdigit():
                start = i - 1
                if i < len(template) and template[i].isdigit():
                    i += 1
                parts.append(self._group_text(template[start:i]))
            elif c == 'g' and i < len(template) and template[i] == '<':
                stop = template.find('>', i)
                if stop < 0:
                    raise error('missing >')
                parts.append(self._group_text(template[i + 1:stop]))
                i = stop + 1
            else:
                parts.append('\\' + c if c.isalpha() else c)
        return ''.join(parts)

    def _group_text(self, name):
        text = self.group(int(name)) if name.isdigit() else self.group(name)
        return '' if text is None else text

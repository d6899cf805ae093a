"""Errors of lexers, and sets of characters."""


class LexerError(Exception):
    def __init__(self, input, state, source_pos):
        self.input = input
        self.state = state
        self.source_pos = source_pos

    def nice_error_message(self, filename='<unknown>'):
        line = self.input.split('\n')[self.source_pos.lineno]
        return '  File %s, line %d\n%s\n%s^\nLexerError' % (filename, self.source_pos.lineno + 1, line, ' ' * self.source_pos.columnno)


def compress_char_set(chars):
    codes = sorted(map(ord, chars))
    starts = [code for code in codes if code - 1 not in codes]
    ranges = [(chr(start), next(n for n in range(1, 300) if start + n not in codes)) for start in starts]
    return sorted(ranges, key=lambda found: (-found[1], found[0]))

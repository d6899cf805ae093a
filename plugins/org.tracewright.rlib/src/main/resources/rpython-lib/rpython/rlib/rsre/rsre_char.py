"""Characters as numbers: classes, cases and sets of them. Beyond ASCII no letters are known."""

MAXCODE = 0x10ffff


def is_digit(code):
    return 48 <= code <= 57


def is_space(code):
    return code == 32 or 9 <= code <= 13


def is_word(code):
    return is_digit(code) or 65 <= code <= 90 or 97 <= code <= 122 or code == 95


def is_linebreak(code):
    return code == 10


def getlower(code, flags=0):
    if 65 <= code <= 90:
        return code + 32
    return code


def other_case(code):
    if 65 <= code <= 90:
        return code + 32
    if 97 <= code <= 122:
        return code - 32
    return code


class CharSet(object):
    """Ranges of characters, first and last; a table answers for those below 256."""
    _immutable_fields_ = ['firsts[*]', 'lasts[*]', 'table']

    def __init__(self, firsts, lasts):
        self.firsts = firsts
        self.lasts = lasts
        self.table = ''.join(['1' if self._search(code) else '0' for code in range(256)])

    def _search(self, code):
        for i in range(len(self.firsts)):
            if self.firsts[i] <= code <= self.lasts[i]:
                return True
        return False

    def contains(self, code):
        if code < 256:
            return self.table[code] == '1'
        return self._search(code)


class SetBuilder(object):
    """Collects the ranges of a set."""

    def __init__(self):
        self.firsts = []
        self.lasts = []

    def add(self, first, last):
        self.firsts.append(first)
        self.lasts.append(last)

    def add_class(self, letter):
        """One of d, s, w, and D, S, W for all others."""
        if letter == 'd':
            self.add(48, 57)
        elif letter == 's':
            self.add(9, 13)
            self.add(32, 32)
        elif letter == 'w':
            self.add(48, 57)
            self.add(65, 90)
            self.add(95, 95)
            self.add(97, 122)
        else:
            others = SetBuilder()
            others.add_class(letter.lower())
            others.invert()
            for i in range(len(others.firsts)):
                self.add(others.firsts[i], others.lasts[i])

    def add_other_cases(self):
        for i in range(len(self.firsts)):
            for code in range(max(self.firsts[i], 65), min(self.lasts[i], 122) + 1):
                if other_case(code) != code:
                    self.add(other_case(code), other_case(code))

    def invert(self):
        """Goes over the ranges from the lowest on, and keeps the gaps."""
        firsts = []
        lasts = []
        code = 0
        while code <= MAXCODE:
            covered = self._end_of_cover(code)
            if covered >= code:
                code = covered + 1
                continue
            next = MAXCODE + 1
            for first in self.firsts:
                if code < first < next:
                    next = first
            firsts.append(code)
            lasts.append(next - 1)
            code = next
        self.firsts = firsts
        self.lasts = lasts

    def _end_of_cover(self, code):
        end = code - 1
        for i in range(len(self.firsts)):
            if self.firsts[i] <= code and self.lasts[i] > end:
                end = self.lasts[i]
        return end

    def build(self):
        return CharSet(self.firsts[:], self.lasts[:])

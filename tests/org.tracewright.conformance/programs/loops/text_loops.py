# covers: iter.strings, iter.enumerate, iter.reversed, iter.tuples, flow.loop-else
"""Ciphers and checksums that go through texts in every way."""
KEYS = (3, 1, 4)
WEIGHTS = (2, 7, 6, 5, 4, 3, 2)


def shift(text, by):
    result = ''
    for c in text:
        if 'a' <= c <= 'z':
            c = chr((ord(c) - ord('a') + by) % 26 + ord('a'))
        result += c
    return result


def vigenere(text, word):
    result = ''
    for i, c in enumerate(text):
        by = ord(word[i % len(word)]) - ord('a')
        result += shift(c, by)
    return result


def luhn(digits):
    total = 0
    for i, c in enumerate(reversed([ord(d) - ord('0') for d in digits])):
        if i % 2:
            c *= 2
            if c > 9:
                c -= 9
        total += c
    return total % 10 == 0


def by_all_keys(text):
    for key in KEYS:
        text = shift(text, key)
    return text


def weighted(numbers):
    total = 0
    for a, b in zip(WEIGHTS, numbers):
        total += a * b
    return total


def first_repeated(text):
    seen = ''
    for c in text:
        if c in seen:
            return c
        seen += c
    else:
        return '-'


def last_word_with(words, c):
    for word in reversed(words):
        for d in word:
            if d == c:
                return word
        else:
            continue
    else:
        return 'nowhere'


def countdown(n):
    while n > 0:
        n -= 3
        if n == 1:
            return 'stopped at 1'
    else:
        return 'ran down to %d' % n


def entry_point(argv):
    print(shift('hello, world', 13))
    print(vigenere('attackatdawn', 'lemon'))
    print('%s %s' % (luhn('4539578763621486'), luhn('4539578763621487')))
    print(by_all_keys('xyz'))
    print(weighted([3, 1, 4, 1, 5, 9, 2]))
    print(first_repeated('abcdbe') + first_repeated('abc'))
    print(last_word_with(['one', 'two', 'six'], 'o') + ' ' + last_word_with(['a'], 'z'))
    print(countdown(9) + ', ' + countdown(10))
    return 0


def target(driver, args):
    return entry_point, None

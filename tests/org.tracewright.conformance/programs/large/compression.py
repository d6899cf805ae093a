# covers: strings.slices, dicts.basic, lists.basic, lib.rstring, chars
# Run lengths, LZW, move to front, and the Burrows-Wheeler transform, each there and back.
from rpython.rlib.rstring import StringBuilder


def run_lengths(text):
    builder = StringBuilder()
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        if j - i > 1:
            builder.append(str(j - i))
        builder.append(text[i])
        i = j
    return builder.build()


def expand(text):
    builder = StringBuilder()
    count = 0
    for char in text:
        if char.isdigit():
            count = count * 10 + ord(char) - ord('0')
        else:
            builder.append_multiple_char(char, max(count, 1))
            count = 0
    return builder.build()


def lzw(text):
    codes = {}
    for i in range(128):
        codes[chr(i)] = i
    result = []
    word = ''
    for char in text:
        if word + char in codes:
            word = word + char
        else:
            result.append(codes[word])
            codes[word + char] = len(codes)
            word = char
    if word != '':
        result.append(codes[word])
    return result


def unlzw(codes):
    words = [chr(i) for i in range(128)]
    last = words[codes[0]]
    builder = StringBuilder()
    builder.append(last)
    for code in codes[1:]:
        if code < len(words):
            word = words[code]
        else:
            word = last + last[0]
        builder.append(word)
        words.append(last + word[0])
        last = word
    return builder.build()


def to_front(text):
    order = [chr(i) for i in range(128)]
    result = []
    for char in text:
        place = order.index(char)
        result.append(place)
        order.pop(place)
        order.insert(0, char)
    return result


def from_front(places):
    order = [chr(i) for i in range(128)]
    builder = StringBuilder()
    for place in places:
        char = order.pop(place)
        builder.append(char)
        order.insert(0, char)
    return builder.build()


def transform(text):
    text = text + '\0'
    rotations = [text[i:] + text[:i] for i in range(len(text))]
    rotations.sort()
    return ''.join([rotation[len(text) - 1] for rotation in rotations])


def restore(last):
    """Follows the n-th occurrence of a character in the last column to the n-th in the first."""
    counts = [0] * 128
    ranks = []
    for char in last:
        ranks.append(counts[ord(char)])
        counts[ord(char)] += 1
    starts = [0] * 128
    total = 0
    for i in range(128):
        starts[i] = total
        total += counts[i]
    chars = []
    row = 0
    for i in range(len(last) - 1):
        char = last[row]
        chars.append(char)
        row = starts[ord(char)] + ranks[row]
    chars.reverse()
    return ''.join(chars)


def visible(text):
    return text.replace('\0', '$')


TEXTS = ['wwwwwbbbwwwwwwww', 'TOBEORNOTTOBEORTOBEORNOT', 'banana bandana', 'aaaaaaaaaa', 'no rep']


def entry_point(argv):
    for text in TEXTS:
        short = run_lengths(text)
        print('%s -> %s %s' % (text, short, expand(short) == text))
        codes = lzw(text)
        print('  %d codes: %s %s' % (len(codes), ' '.join([str(code) for code in codes]), unlzw(codes) == text))
        places = to_front(text)
        total = 0
        for place in places:
            total += place
        print('  moved %d %s' % (total, from_front(places) == text))
        changed = transform(text)
        print('  %s %s' % (visible(changed), restore(changed) == text))
    return 0


def target(driver, args):
    return entry_point, None

# covers: lib.rweakref
"""A cache of values that are in use, begun before the program runs, and notes on them that grow past a sweep."""
from rpython.rlib.rweakref import RWeakKeyDictionary, RWeakValueDictionary


class Word(object):
    def __init__(self, text):
        self.text = text


class Count(object):
    def __init__(self, times):
        self.times = times


WORDS = RWeakValueDictionary(str, Word)
COUNTS = RWeakKeyDictionary(Word, Count)
THE = Word('the')
WORDS.set('the', THE)
COUNTS.set(THE, Count(100))


def word(text):
    found = WORDS.get(text)
    if found is None:
        found = Word(text)
        WORDS.set(text, found)
    return found


def note(found):
    count = COUNTS.get(found)
    if count is None:
        COUNTS.set(found, Count(1))
    else:
        count.times += 1


def entry_point(argv):
    alive = []
    for i in range(60):
        for text in ['the', 'word%d' % (i % 40), 'a']:
            found = word(text)
            alive.append(found)
            note(found)
    for text in ['the', 'a', 'word0', 'word19', 'word20', 'word39']:
        count = COUNTS.get(word(text))
        print('%s %d' % (text, count.times if count is not None else 0))
    print('%d %d' % (WORDS.length(), COUNTS.length()))
    print(word('the') is THE)
    print(WORDS.get('none') is None)
    COUNTS.set(THE, None)
    WORDS.set('the', None)
    print(WORDS.get('the') is None)
    print(COUNTS.get(THE) is None)
    print('%d %d' % (WORDS.length(), COUNTS.length()))
    print(len(alive))
    return 0


def target(driver, args):
    return entry_point, None

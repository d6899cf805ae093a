# covers: strings.methods, dicts.basic, beyond.sorted
TEXT = 'the cat and the dog and the bird'


def entry_point(argv):
    counts = {}
    for word in TEXT.split(' '):
        counts[word] = counts.get(word, 0) + 1
    for word in sorted(counts.keys()):
        print('%s %d' % (word, counts[word]))
    return 0


def target(driver, args):
    return entry_point, None

# covers: beyond.set
def entry_point(argv):
    seen = set()
    for word in 'a b a c b a'.split(' '):
        if word in seen:
            print 'again', word
        else:
            seen.add(word)
    print len(seen)
    return 0


def target(driver, args):
    return entry_point, None

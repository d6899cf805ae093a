# covers: checks.index, exceptions.try
def char_at(text, i):
    try:
        return text[i]
    except IndexError:
        return '?'


def entry_point(argv):
    print(char_at('abc', 0))
    print(char_at('abc', 2))
    print(char_at('abc', 3))
    print(char_at('', 0))
    print(char_at('abc', 1000 * len(argv)))
    return 0


def target(driver, args):
    return entry_point, None

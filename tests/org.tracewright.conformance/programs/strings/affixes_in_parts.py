# covers: strings.methods
# startswith and endswith of a part, whose bounds may be negative or out of range.
def entry_point(argv):
    s = 'abcab' + 'c' * len(argv)
    for start in [0, 1, 3, -3, -20, 6, 20]:
        print(s.startswith('ab', start))
        print(s.startswith('', start))
        print(s.endswith('ab', start))
        print(s.endswith('', start))
        for stop in [0, 2, 4, 5, -1, -20, 20]:
            print(s.startswith('ab', start, stop))
            print(s.endswith('ab', start, stop))
    return 0


def target(driver, args):
    return entry_point, None

# covers: strings.slices, beyond.negative-slice, beyond.negative-index
def halves(text):
    middle = len(text) // 2
    return text[:middle], text[middle:]


def entry_point(argv):
    text = 'abcdefgh'
    a, b = halves(text)
    print(a)
    print(b)
    print(text[2:5])
    print(text[:-1])
    print(text[-3:])
    print(text[1:-1])
    print(text[-1])
    print(text[-len(text)])
    print(text[5:100])
    print('[' + text[6:2] + ']')
    print(text[:])
    return 0


def target(driver, args):
    return entry_point, None

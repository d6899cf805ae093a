# covers: chars, strings.index
def rotate(text, by):
    result = ''
    for char in text:
        if 'a' <= char <= 'z':
            result += chr((ord(char) - ord('a') + by) % 26 + ord('a'))
        else:
            result += char
    return result


def entry_point(argv):
    print(rotate('hello, world', 13))
    print(rotate(rotate('hello, world', 13), 13))
    print(ord('A'))
    print(chr(66))
    c = 'xyz'[len(argv)]
    print(c)
    print(c == 'y')
    print(c < 'z')
    print(c * 4)
    print(c + c)
    return 0


def target(driver, args):
    return entry_point, None

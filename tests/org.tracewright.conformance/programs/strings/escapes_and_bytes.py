# covers: strings.convert, dialect.str-bytes, chars
HEX = '0123456789abcdef'


def encode(text):
    out = []
    for char in text:
        code = ord(char)
        out.append(HEX[code >> 4] + HEX[code & 15])
    return ''.join(out)


def decode(text):
    out = []
    for i in range(0, len(text), 2):
        out.append(chr(int(text[i:i + 2], 16)))
    return ''.join(out)


def entry_point(argv):
    data = ''.join([chr(i) for i in range(256)])
    print(len(data))
    print(encode(data)[500:512])
    print(decode(encode(data)) == data)
    print(encode('a\n\t\\\'"\x00\xff'))
    total = 0
    for char in data:
        total = (total * 31 + ord(char)) % 65521
    print(total)
    print('\x80' > 'z')
    print(data.find('\xfe'))
    return 0


def target(driver, args):
    return entry_point, None

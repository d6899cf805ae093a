# covers: import.loops, globals.prebuilt-containers
def crc_table():
    table = []
    for n in range(256):
        for k in range(8):
            if n & 1:
                n = 0xEDB88320 ^ (n >> 1)
            else:
                n = n >> 1
        table.append(n)
    return table


CRC_TABLE = crc_table()
ESCAPES = dict((chr(i), '\\%d' % i) for i in range(32))


def crc32(text):
    crc = 0xFFFFFFFF
    for char in text:
        crc = CRC_TABLE[(crc ^ ord(char)) & 255] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def entry_point(argv):
    print(crc32('123456789'))
    print(crc32(''))
    print(ESCAPES['\n'])
    return 0


def target(driver, args):
    return entry_point, None

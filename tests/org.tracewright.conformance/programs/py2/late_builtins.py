# covers: import.stdlib, dialect.old-syntax
# Classes that only import time has: its results are ordinary values.
def checksum_table():
    table = bytearray(256)
    for i in range(256):
        c = i
        for _ in range(8):
            c = (c >> 1) ^ (0x8c if c & 1 else 0)
        table[i] = c
    return table


def opcodes():
    code = bytearray('ab')
    code.append(0xff)
    code += '\x00z'
    code[1:2] = 'BC'
    del code[0]
    code.extend([1, 2])
    return code


TABLE = list(checksum_table())
CODE = str(opcodes())
TEXTS = [repr(opcodes()), str(opcodes()[1:3]), str(len(opcodes())), str(opcodes().find('z')), str(0xff in opcodes()),
         str(bytearray(u'\xe9', 'utf-8') == '\xc3\xa9'), str(bytearray.fromhex('41 42')), opcodes()[1:3].decode('latin-1').encode('utf-8'),
         str(bytearray('b') > 'a'), repr(bytearray(',').join(['x', bytearray('y')])), repr(bytearray('a b').split()), str(opcodes().pop())]

ROOT = complex(0.5, 3 ** 0.5 / 2)
UNIT = [ROOT ** k for k in range(6)]
SINES = [round(z.imag, 6) for z in UNIT]
PARTS = [(1 + 2j) * (3 - 1j), (1 + 2j) / (1 - 1j), 1j ** 2, 2 - 1j, -1j, (3 + 4j).conjugate(), complex('1e2-3j'), complex('j'), 5j / 2, 1 / 2j, 1e3 + 0j]
TEXTS.extend([str(z) for z in PARTS])
TEXTS.extend([str(abs(3 + 4j)), str(2 + 0j == 2), str(1j != 1), str(bool(0j)), str(hash(3 + 0j) == hash(3)), str(isinstance(1j, complex))])
try:
    complex('1+')
except ValueError:
    TEXTS.append('malformed')
try:
    1j < 2j
except TypeError:
    TEXTS.append('not ordered')

view = memoryview('hello')
TEXTS.extend([view[1], view[1:3].tobytes(), str(len(view)), str(view[2:].tolist()), str(view.readonly), str(buffer('hello', 1, 3))])
target_bytes = bytearray('hello')
memoryview(target_bytes)[1] = 'E'
TEXTS.append(str(target_bytes))


def entry_point(argv):
    total = 0
    for c in 'an input':
        total = TABLE[total ^ ord(c)]
    print total
    for c in CODE:
        print ord(c),
    print
    for x in SINES:
        print x
    for text in TEXTS:
        print text
    return 0


def target(driver, args):
    return entry_point

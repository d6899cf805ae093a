# covers: import.stdlib
"""Bytes as hexadecimal text, and check sums, while the program is imported."""
import binascii

TEXTS = ['', 'a', 'hello world', ''.join([chr(i) for i in range(256)])]
HEX = [binascii.hexlify(text) for text in TEXTS]
BACK = [binascii.unhexlify(text.upper()) for text in HEX]
SUMS = [binascii.crc32(text) for text in TEXTS] + [binascii.crc32('world', binascii.crc32('hello '))]
PROBLEMS = []
for wrong in ['abc', 'zz']:
    try:
        binascii.unhexlify(wrong)
    except TypeError:
        PROBLEMS.append(wrong)


def entry_point(argv):
    for i in range(len(TEXTS)):
        print HEX[i], BACK[i] == TEXTS[i]
    print SUMS, PROBLEMS
    return 0


def target(driver, args):
    return entry_point, None

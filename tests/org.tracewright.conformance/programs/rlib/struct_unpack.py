# covers: lib.rstruct
"""The header of a picture, made by hand and taken apart by formats that are constants."""
from rpython.rlib.rstruct.runpack import runpack
from rpython.rlib.rstruct.error import StructError


def little(value, size):
    return ''.join([chr((value >> (8 * i)) & 255) for i in range(size)])


def big(value, size):
    return ''.join([chr((value >> (8 * (size - 1 - i))) & 255) for i in range(size)])


def header(width, height, depth):
    return 'BM' + little(54 + width * height * 3, 4) + little(0, 4) + little(54, 4) + little(40, 4) + little(width, 4) \
        + little(-height, 4) + little(1, 2) + little(depth, 2)


def entry_point(argv):
    data = header(640, 480, 24)
    magic, size, unused, offset, length, width, height, planes, depth = runpack('<2sIIIIiiHH', data)
    print('%s %d %d %d %d %d %d %d %d' % (magic, size, unused, offset, length, width, height, planes, depth))
    print(runpack('>h', big(-2, 2)))
    print(runpack('>H', big(-2, 2)))
    a, b, c, d = runpack('>bBqQ', big(-128, 1) + big(200, 1) + big(-5, 8) + big(1 << 40, 8))
    print('%d %d %d %d' % (a, b, c, d))
    x, flag, c = runpack('<d?c', little(0x3ff8000000000000, 8) + '\x01' + 'z')
    print('%f %s %s' % (x, flag, c))
    a, b = runpack('bi', '\x05\x00\x00\x00' + little(77, 4))
    print('%d %d' % (a, b))
    print(runpack('>f', big(0x40490fdb, 4)))
    name, count = runpack('<5pxB', '\x03abcd' + '\x00\x09')
    print('%s %d' % (name, count))
    try:
        runpack('>I', 'abc')
    except StructError:
        print('wrong length')
    return 0


def target(driver, args):
    return entry_point, None

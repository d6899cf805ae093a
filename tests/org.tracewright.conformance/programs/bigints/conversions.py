# covers: lib.rbigint
from rpython.rlib.rarithmetic import r_uint, r_longlong, r_ulonglong
from rpython.rlib.rbigint import rbigint, InvalidSignednessError, InvalidEndiannessError
from rpython.rlib.rstring import ParseStringError


def literal(text, base):
    try:
        return rbigint.fromstr(text, base).repr()
    except ParseStringError as error:
        return error.msg


def as_int(number):
    try:
        return str(number.toint())
    except OverflowError:
        return 'no int'


def as_unsigned(number):
    try:
        return str(number.touint())
    except OverflowError:
        return 'too large'
    except ValueError:
        return 'negative'


def as_bytes(number, size, order, signed):
    try:
        data = number.tobytes(size, order, signed)
    except OverflowError:
        return 'does not fit'
    except InvalidSignednessError:
        return 'sign'
    assert rbigint.frombytes(data, order, signed).eq(number)
    return ' '.join([str(ord(c)) for c in data])


def entry_point(argv):
    for text in ['0', '-17', '0x1fL', '0b101', ' 42 ', '12a', '', '-', '99999999999999999999999999']:
        print(literal(text, 10) + ' ' + literal(text, 16))
    print(literal('zz', 36))
    print(literal('777', 8))
    one = rbigint.fromint(1)
    for bits in [8, 31, 62, 63, 64, 65]:
        power = one.lshift(bits)
        for number in [power, power.int_sub(1), power.neg(), power.neg().int_sub(1)]:
            print('%s %s %s %d' % (number.str(), as_int(number), as_unsigned(number), number.fits_int()))
            for size in [1, 2, 8, 9, 16]:
                print(as_bytes(number, size, 'big', True) + '; ' + as_bytes(number, size, 'little', False))
    try:
        rbigint.frombytes('ab', 'middle', True)
    except InvalidEndiannessError:
        print('byte order')
    print(rbigint.fromrarith_int(r_uint(18446744073709551615)).str())
    print(rbigint.fromrarith_int(r_longlong(-5)).str())
    print(rbigint.fromrarith_int(r_ulonglong(1 << 63)).str())
    print(rbigint.frombool(True).add(rbigint.frombool(False)).str())
    print(rbigint.fromstr('-12345678901234567890').uintmask())
    print(rbigint.fromdecimalstr('12345678901234567890').format('0123456789abcdefghijklmnopqrstuvwxyz', '<', '>'))
    return 0


def target(driver, args):
    return entry_point, None

# covers: lib.rarithmetic
from rpython.rlib.rarithmetic import string_to_int
from rpython.rlib.rstring import ParseStringError, ParseStringOverflowError


def read(text, base):
    try:
        return str(string_to_int(text, base))
    except ParseStringOverflowError:
        return 'too large'
    except ParseStringError:
        return 'no number'


def entry_point(argv):
    for text in ['0', '42', '-17', '+5', '  9  ', '007', '12a', '', '-', '9223372036854775807', '9223372036854775808',
                 '-9223372036854775808', '-9223372036854775809', '123456789012345678901234567890']:
        print('[%s] %s' % (text, read(text, 10)))
    print(read('ff', 16))
    print(read('0xFF', 16))
    print(read('-101', 2))
    print(read('102', 2))
    print(read('zz', 36))
    print(read('0x1f', 0))
    print(read('77777777777777777777777', 8))
    return 0


def target(driver, args):
    return entry_point, None

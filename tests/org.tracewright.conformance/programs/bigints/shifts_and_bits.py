# covers: lib.rbigint
from rpython.rlib.rbigint import rbigint, NULLRBIGINT, ONERBIGINT, ONENEGATIVERBIGINT


def popcount(n):
    """By the sum of the digits in base 2."""
    text = n.format('01')
    return text.count('1')


def entry_point(argv):
    one = rbigint.fromint(1)
    for count in [0, 1, 30, 31, 32, 62, 63, 64, 93, 100, 200]:
        power = one.lshift(count)
        print('%d %s %d %d' % (count, power.str(), power.bit_length(), power.numdigits()))
        for number in [power, power.int_sub(1), power.neg(), power.neg().int_add(1), power.int_mul(-12345)]:
            print('%s %s %s' % (number.rshift(17).str(), number.rshift(64).str(), number.lshift(13).hex()))
            print('%s %d %d' % (number.int_and_(0xffff).str(), number.bit_count(), number.bit_length()))
            assert number.bit_count() == popcount(number)
            assert number.xor(number.invert()).eq(ONENEGATIVERBIGINT)
            assert number.and_(number.invert()).eq(NULLRBIGINT)
            assert number.lshift(count).rshift(count).eq(number)
    print(one.lshift(70).int_or_(255).digit(0))
    print(one.lshift(70).digit(2))
    print(one.lshift(31).int_sub(1).digit(0))
    print(ONERBIGINT.lqshift(65).rqshift(3).oct())
    try:
        one.lshift(-1)
    except ValueError:
        print('negative shift')
    try:
        one.rshift(-1)
    except ValueError:
        print('negative shift')
    return 0


def target(driver, args):
    return entry_point, None

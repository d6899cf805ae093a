# covers: lib.rbigint
from rpython.rlib.rbigint import rbigint

FLOATS = [0.0, 0.9, -0.9, 1.5, -7.25, 4503599627370497.5, 9007199254740993.0, 1e17, -1e22, 1.7976931348623157e308, 12345.678e200]


def to_float(number):
    try:
        return str(number.tofloat())
    except OverflowError:
        return 'too large'


def entry_point(argv):
    for x in FLOATS:
        number = rbigint.fromfloat(x)
        print('%s %s' % (number.str(), to_float(number)))
    infinity = 1e300 * 1e300
    for x in [infinity, -infinity]:
        try:
            rbigint.fromfloat(x)
        except OverflowError:
            print('infinite')
    try:
        rbigint.fromfloat(infinity - infinity)
    except ValueError:
        print('not a number')
    # Rounding is to even at the half, and what lies far below decides.
    one = rbigint.fromint(1)
    for bits in [53, 54, 55, 64, 100, 970, 1023, 1024]:
        for tail in [-3, -2, -1, 0, 1, 2, 3]:
            number = one.lshift(bits).int_add(tail)
            print(to_float(number) + ' ' + to_float(number.neg()))
    half = rbigint.fromint((1 << 53) + 1).lshift(80)
    print(to_float(half) + ' ' + to_float(half.int_add(1)) + ' ' + to_float(half.int_sub(1)))
    top = one.lshift(1024).sub(one.lshift(970))
    print(to_float(top) + ' ' + to_float(top.int_sub(1)))
    big = rbigint.fromdecimalstr('9' * 400)
    print(big.truediv(rbigint.fromdecimalstr('7' * 390)))
    print(rbigint.fromint(-1).truediv(rbigint.fromint(3)))
    print(rbigint.fromint(2).truediv(big))
    print('%.6f %.6f %.6f' % (big.log(0.0), big.log(10.0), rbigint.fromint(1000).log(2.0)))
    return 0


def target(driver, args):
    return entry_point, None

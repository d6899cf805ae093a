# covers: lib.rbigint
from rpython.rlib.rbigint import rbigint

WORDS = ['0', '1', '-1', '2147483647', '2147483648', '-2147483649', '9223372036854775807', '-9223372036854775808',
         '18446744073709551616', '123456789012345678901234567890', '-98765432109876543210987654321098765432109876543210']


def show(a, b):
    print('%s %s %s' % (a.add(b).str(), a.sub(b).str(), a.mul(b).str()))
    if b.tobool():
        quotient, rest = a.divmod(b)
        print('%s %s' % (quotient.str(), rest.str()))
        assert quotient.mul(b).add(rest).eq(a)
        assert a.floordiv(b).eq(quotient) and a.mod(b).eq(rest)
    print('%s %s %s' % (a.and_(b).str(), a.or_(b).str(), a.xor(b).str()))
    print(order(a, b))


def order(a, b):
    result = 0
    for outcome in [a.eq(b), a.ne(b), a.lt(b), a.le(b), a.gt(b), a.ge(b)]:
        result = result * 2 + int(outcome)
    return result


def entry_point(argv):
    numbers = [rbigint.fromdecimalstr(word) for word in WORDS]
    for a in numbers:
        for b in numbers:
            show(a, b)
        print('%s %s %s %d' % (a.neg().str(), a.abs().str(), a.invert().str(), a.sign))
    try:
        numbers[3].mod(numbers[0])
    except ZeroDivisionError:
        print('division by zero')
    try:
        numbers[3].floordiv(rbigint.fromint(0))
    except ZeroDivisionError:
        print('division by zero')
    return 0


def target(driver, args):
    return entry_point, None

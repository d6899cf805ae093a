# covers: ints.arith, strings.convert
DIGITS = '0123456789abcdef'


def to_base(n, base):
    if n == 0:
        return '0'
    negative = n < 0
    if negative:
        n = -n
    digits = []
    while n > 0:
        digits.append(DIGITS[n % base])
        n //= base
    if negative:
        digits.append('-')
    digits.reverse()
    return ''.join(digits)


def entry_point(argv):
    for base in [2, 8, 10, 16]:
        print(to_base(0, base))
        print(to_base(255, base))
        print(to_base(-1234567, base))
        print(int(to_base(98765, base), base))
    return 0


def target(driver, args):
    return entry_point, None

# covers: ints.arith, functions.calls
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def power_mod(base, exponent, modulus):
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def entry_point(argv):
    print(gcd(48, 36))
    print(gcd(17, 5))
    print(gcd(0, 9))
    print(power_mod(2, 10, 1000))
    print(power_mod(3, 1000000, 1000003))
    print(abs(-5))
    print(abs(7))
    print(min(3, 2))
    print(max(3, 2))
    return 0


def target(driver, args):
    return entry_point, None

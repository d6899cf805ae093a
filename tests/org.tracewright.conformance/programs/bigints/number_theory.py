# covers: lib.rbigint
from rpython.rlib.rbigint import rbigint, gcd, lcm


def is_probably_prime(n):
    """The test of Miller and Rabin with the first primes as bases."""
    minus_one = n.int_sub(1)
    odd = minus_one
    twos = 0
    while not odd.int_and_(1).tobool():
        odd = odd.rshift(1)
        twos += 1
    for base in [2, 3, 5, 7, 11, 13, 17, 19, 23]:
        x = rbigint.fromint(base).pow(odd, n)
        if x.int_eq(1) or x.eq(minus_one):
            continue
        for i in range(twos - 1):
            x = x.mul(x).mod(n)
            if x.eq(minus_one):
                break
        else:
            return False
    return True


def inverse(a, modulus):
    """By Euclid's extended algorithm."""
    old, new = a, modulus
    x, y = rbigint.fromint(1), rbigint.fromint(0)
    while new.tobool():
        quotient, rest = old.divmod(new)
        old, new = new, rest
        x, y = y, x.sub(quotient.mul(y))
    return x.mod(modulus)


def entry_point(argv):
    for exponent in [61, 67, 89, 107, 109, 127]:
        mersenne = rbigint.fromint(1).lshift(exponent).int_sub(1)
        print('%d %s' % (exponent, is_probably_prime(mersenne)))
    p = rbigint.fromstr('170141183460469231731687303715884105727')
    q = rbigint.fromstr('618970019642690137449562111')
    modulus = p.mul(q)
    phi = p.int_sub(1).mul(q.int_sub(1))
    public = rbigint.fromint(65537)
    secret = inverse(public, phi)
    message = rbigint.frombytes('attack at dawn', 'big', False)
    coded = message.pow(public, modulus)
    print(coded.str())
    print(coded.pow(secret, modulus).tobytes(14, 'big', False))
    print(gcd(p.mul(q), q.int_mul(12)).eq(q))
    print(lcm(rbigint.fromint(12), rbigint.fromint(-18)).str())
    print(modulus.mul(modulus).int_add(7).isqrt().eq(modulus))
    print(rbigint.fromint(10).int_pow(41).isqrt().str())
    print(rbigint.fromint(-7).pow(rbigint.fromint(3), rbigint.fromint(10)).str())
    print(rbigint.fromint(7).pow(rbigint.fromint(3), rbigint.fromint(-10)).str())
    try:
        rbigint.fromint(7).int_pow(-1)
    except ValueError:
        print('negative exponent')
    print(rbigint.fromint(1 << 40).int_mod_int_result(-1000))
    return 0


def target(driver, args):
    return entry_point, None

import random
from rpython.rlib.rbigint import rbigint, gcd
def check(name, got, want, *args):
    if got != want: print 'BAD', name, args, got, want
r = random.Random(42)
def rnd():
    n = r.randint(1, 200)
    v = r.getrandbits(n)
    if r.randint(0, 3) == 0: v = (1 << n) - r.randint(0, 2)
    return v if r.randint(0, 1) else -v
for i in range(120):
    a, b = rnd(), rnd()
    x, y = rbigint.fromlong(a), rbigint.fromlong(b)
    check('add', x.add(y).tolong(), a + b, a, b); check('sub', x.sub(y).tolong(), a - b, a, b); check('mul', x.mul(y).tolong(), a * b, a, b)
    if b:
        q, m = x.divmod(y); check('divmod', (q.tolong(), m.tolong()), (a // b, a % b), a, b)
    check('and', x.and_(y).tolong(), a & b, a, b); check('or', x.or_(y).tolong(), a | b, a, b); check('xor', x.xor(y).tolong(), a ^ b, a, b)
    s = r.randint(0, 100)
    check('lsh', x.lshift(s).tolong(), a << s, a, s); check('rsh', x.rshift(s).tolong(), a >> s, a, s); check('inv', x.invert().tolong(), ~a, a)
    check('str', x.str(), str(a), a); check('parse', rbigint.fromdecimalstr(str(a)).tolong(), a); check('hex', x.format('0123456789abcdef', '0x'), hex(a).rstrip('L'), a)
    check('lt', (x.lt(y), x.le(y), x.eq(y), x.gt(y)), (a < b, a <= b, a == b, a > b), a, b)
    check('float', x.tofloat(), float(a), a); check('bits', x.bit_length(), a.bit_length(), a)
    fits = -2**63 <= a < 2**63
    check('fits', x.fits_int(), fits, a)
    if fits: check('toint', x.toint(), int(a), a); check('fromint', rbigint.fromint(int(a)).tolong(), a)
    check('pow', x.pow(rbigint.fromint(3)).tolong(), a ** 3); 
    if b: check('powmod', x.pow(rbigint.fromint(i), y).tolong(), pow(a, i, b), a, i, b); 
    check('fromfloat', rbigint.fromfloat(float(a) / 3).tolong(), long(float(a) / 3), a)
for v in [-2**63, 2**63 - 1, 2**63, -2**63 - 1, 0, 1, -1]: check('edge', rbigint.fromlong(v).fits_int(), -2**63 <= v < 2**63, v); check('s', rbigint.fromstr(str(v)).tolong(), v)
print rbigint.fromint(10).truediv(rbigint.fromint(4)), gcd(rbigint.fromint(12), rbigint.fromint(18)).str()

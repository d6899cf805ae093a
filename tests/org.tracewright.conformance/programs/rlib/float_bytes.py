# covers: lib.rstruct, lib.longlong2float
from rpython.rlib.longlong2float import float2longlong, longlong2float, singlefloat2uint, uint2singlefloat
from rpython.rlib.rarithmetic import r_singlefloat
from rpython.rlib.rstring import StringBuilder
from rpython.rlib.rstruct import ieee

VALUES = [0.0, -0.0, 1.0, -2.5, 0.1, 1e-7, 6e-8, 3e-8, 2.5e-8, 65504.0, 65519.9, 65520.0, 1e-40, 1e-45, 3.4e38, 3.5e38, 1e300, 5e-324]


def show(x, size, big):
    builder = StringBuilder()
    try:
        ieee.pack_float(builder, x, size, big)
    except OverflowError:
        return 'too large'
    data = builder.build()
    return ' '.join(['%x' % ord(c) for c in data]) + ' = ' + str(ieee.unpack_float(data, big))


def entry_point(argv):
    for x in VALUES:
        print('%s: %s; %s; %s' % (str(x), show(x, 2, True), show(x, 4, False), show(x, 8, True)))
        print(float2longlong(x))
        assert longlong2float(float2longlong(x)) == x
    for x in VALUES[:13]:
        single = r_singlefloat(x)
        bits = singlefloat2uint(single)
        print('%d %s' % (bits, str(float(uint2singlefloat(bits)))))
    print(ieee.float_pack(1.0, 4))
    print(str(ieee.float_unpack(ieee.float_pack(-0.75, 2), 2)))
    return 0


def target(driver, args):
    return entry_point, None

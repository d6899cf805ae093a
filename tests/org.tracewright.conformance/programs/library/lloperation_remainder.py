# covers: lib.rffi
try:
    from rpython.rtyper.lltypesystem.lloperation import llop
    from rpython.rtyper.lltypesystem.lltype import Signed
    from rpython.rtyper.lltypesystem.rffi import cast, UINT, INT
    int_mod = llop.int_mod
except ImportError:
    raise


def entry_point(argv):
    for left in [-7, 7, 6, 0]:
        for right in [3, -3]:
            print('%d %d' % (int_mod(Signed, left, right), llop.int_floordiv(Signed, left, right)))
    print(cast(Signed, cast(UINT, -1)))
    print(cast(Signed, cast(INT, 1 << 31)))
    return 0


def target(driver, args):
    return entry_point, None

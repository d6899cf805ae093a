# covers: lib.pairtype, lib.rarithmetic
from rpython.rlib.rarithmetic import build_int, intmask
from rpython.tool.pairtype import doubledispatch
from rpython.tool.sourcetools import valid_identifier

Small = build_int('r_small', False, 16)
Byte = build_int('r_octet', True, 8)


class Number(object):
    pass


class Real(Number):
    pass


@doubledispatch
def kind(a, b):
    return 'other'


@kind.register(Number, str)
def kind_number_str(a, b):
    return 'number and str'


@kind.register(Real, str)
def kind_real_str(a, b):
    return 'real and ' + b


KINDS = ', '.join([kind(Number(), 'x'), kind(Real(), 'x'), kind('x', Real())])
NAMES = valid_identifier('a-b.c') + ' ' + valid_identifier('1st')


def entry_point(argv):
    print(KINDS)
    print(NAMES)
    print(intmask(Small(70000 + len(argv))))
    print(intmask(Byte(200 - len(argv))))
    return 0


def target(driver, args):
    return entry_point, None

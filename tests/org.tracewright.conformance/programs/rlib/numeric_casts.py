# covers: lib.rffi, ints.intmask
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.rlib.rarithmetic import intmask


def narrow(n):
    return '%d %d %d' % (rffi.cast(rffi.INT, n), rffi.cast(rffi.UINT, n), rffi.cast(lltype.Signed, n))


class Registers(object):
    """Of a machine with words of 32 bits; each write cuts."""

    def __init__(self):
        self.values = [0] * 4

    def write(self, index, value):
        self.values[index] = rffi.cast(lltype.Signed, rffi.cast(rffi.UINT, value))

    def signed(self, index):
        return rffi.cast(lltype.Signed, rffi.cast(rffi.INT, self.values[index]))


def entry_point(argv):
    for n in [0, 1, -1, 1 << 31, (1 << 32) + 5, -(1 << 31) - 1]:
        print(narrow(n))
    registers = Registers()
    registers.write(0, 0xffffffff)
    registers.write(1, registers.values[0] * 2)
    registers.write(2, registers.signed(0) - 1)
    for i in range(3):
        print('%d %d' % (registers.values[i], registers.signed(i)))
    print(intmask(registers.values[0] << 40))
    return 0


def target(driver, args):
    return entry_point, None

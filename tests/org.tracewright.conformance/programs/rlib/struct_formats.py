# covers: lib.rstruct
"""Packing and measuring by formats that come at run time."""
from rpython.rlib.objectmodel import specialize
from rpython.rlib.rarithmetic import r_uint, r_longlong, r_ulonglong
from rpython.rlib.rstring import StringBuilder
from rpython.rlib.rstruct.error import StructError
from rpython.rlib.rstruct.formatiterator import CalcSizeFormatIterator, FormatIterator


class Packer(FormatIterator):
    def __init__(self, values):
        self.values = values
        self.place = 0
        self.result = StringBuilder()

    def take(self):
        if self.place == len(self.values):
            raise StructError('struct format requires more arguments')
        self.place += 1
        return self.values[self.place - 1]

    def accept_int_arg(self):
        return int(self.take())

    def accept_uint_arg(self):
        return r_uint(int(self.take()))

    def accept_longlong_arg(self):
        return r_longlong(int(self.take()))

    def accept_ulonglong_arg(self):
        return r_ulonglong(int(self.take()))

    def accept_str_arg(self):
        return self.take()

    def accept_float_arg(self):
        return float(self.take())

    def accept_bool_arg(self):
        return self.take() == 'yes'

    @specialize.arg(1)
    def operate(self, fmtdesc, repetitions):
        if fmtdesc.needcount:
            fmtdesc.pack(self, repetitions)
        else:
            for i in range(repetitions):
                fmtdesc.pack(self)

    def align(self, mask):
        self.result.append_multiple_char('\x00', -self.result.getlength() & mask)

    def finished(self):
        if self.place != len(self.values):
            raise StructError('too many arguments for struct format')


def show(fmt, values):
    packer = Packer(values)
    measure = CalcSizeFormatIterator()
    try:
        measure.interpret(fmt)
        packer.interpret(fmt)
    except StructError as error:
        print('%s: %s' % (fmt, error.msg))
        return
    data = packer.result.build()
    print('%s: %d: %s' % (fmt, measure.totalsize, ' '.join(['%d' % ord(c) for c in data])))


def entry_point(argv):
    show('<ihB3s?fd', ['-5', '1000', '255', 'abcd', 'yes', '1.5', '0.1'])
    show('>ihB3s?fd', ['-5', '1000', '255', 'a', 'no', '-1.5', '1e300'])
    show('bi2xqe5p', ['1', '2', '-3', '0.333', 'xyz'])
    show('3b Q', ['1', '2', '3', '4'])
    show('=bhi', ['1', '2', '3'])
    show('!H', ['70000'])
    show('b', ['-129'])
    show('>H4', ['70'])
    show('<z', [])
    show('<2h', ['1'])
    show('<h', ['1', '2'])
    show('<c', ['ab'])
    show('0s0h', [''])
    return 0


def target(driver, args):
    return entry_point, None

"""Going through a format, field by field."""
from rpython.rlib.objectmodel import specialize
from rpython.rlib.rstruct.error import StructError
from rpython.rlib.rstruct.nativefmttable import native_fmttable, native_is_bigendian
from rpython.rlib.rstruct.standardfmt import standard_fmttable
from rpython.rlib.unroll import unrolling_iterable

_standard_fields = unrolling_iterable([standard_fmttable[fmtchar] for fmtchar in sorted(standard_fmttable)])
_native_fields = unrolling_iterable([native_fmttable[fmtchar] for fmtchar in sorted(native_fmttable)])
LARGEST = 1 << 40


class FormatIterator(object):
    """
    interpret(fmt) calls operate(fmtdesc, repetitions) for each field, align(mask) before fields that want it, and finished() at the end.
    A subclass that packs has a builder `result` and accept_int_arg() and so on; one that unpacks has read(count) and appendobj(value).
    """
    bigendian = native_is_bigendian

    def interpret(self, fmt):
        native = True
        index = 0
        if len(fmt) > 0 and fmt[0] in '@=<>!':
            native = fmt[0] == '@'
            if fmt[0] == '<':
                self.bigendian = False
            elif fmt[0] == '>' or fmt[0] == '!':
                self.bigendian = True
            index = 1
        while index < len(fmt):
            c = fmt[index]
            index += 1
            if c.isspace():
                continue
            repetitions = 1
            if c.isdigit():
                repetitions = 0
                while c.isdigit():
                    repetitions = repetitions * 10 + ord(c) - ord('0')
                    if repetitions > LARGEST:
                        raise StructError('overflow in item count')
                    if index == len(fmt):
                        raise StructError('repeat count given without format specifier')
                    c = fmt[index]
                    index += 1
            if native:
                self._native_field(c, repetitions)
            else:
                self._standard_field(c, repetitions)
        self.finished()

    def _native_field(self, c, repetitions):
        for fmtdesc in _native_fields:
            if c == fmtdesc.fmtchar:
                if fmtdesc.alignment > 1:
                    self.align(fmtdesc.mask)
                self.operate(fmtdesc, repetitions)
                return
        raise StructError("bad char in struct format")

    def _standard_field(self, c, repetitions):
        for fmtdesc in _standard_fields:
            if c == fmtdesc.fmtchar:
                self.operate(fmtdesc, repetitions)
                return
        raise StructError("bad char in struct format")

    def finished(self):
        pass


class CalcSizeFormatIterator(FormatIterator):
    """Adds the sizes up."""
    totalsize = 0

    @specialize.arg(1)
    def operate(self, fmtdesc, repetitions):
        self.totalsize += fmtdesc.size * repetitions

    def align(self, mask):
        self.totalsize = (self.totalsize + mask) & ~mask

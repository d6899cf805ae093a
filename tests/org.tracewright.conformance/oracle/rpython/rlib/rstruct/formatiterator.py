"""Going through a format; each field is packed by Python's struct."""
import re
import struct
from rpython.rlib.rstruct.error import StructError, StructOverflowError

ACCEPT = {'I': 'uint', 'L': 'uint', 'P': 'uint', 'q': 'longlong', 'Q': 'ulonglong', 'c': 'str', 's': 'str', 'p': 'str', '?': 'bool', 'e': 'float',
          'f': 'float', 'd': 'float'}


class FmtDesc(object):
    def __init__(self, fmtchar, order):
        self.fmtchar = fmtchar
        self.order = order
        self.size = struct.calcsize(order + fmtchar) if order != '@' else struct.calcsize(fmtchar)
        self.needcount = fmtchar in 'xsp'
        self.alignment = self.size if order == '@' and fmtchar not in 'xspc?bB' else 1

    def _code(self, count):
        return (self.order if self.order != '@' else '<') + (str(count) if self.needcount else '') + \
            ({'l': 'q', 'L': 'Q', 'P': 'Q'}.get(self.fmtchar, self.fmtchar) if self.order == '@' else self.fmtchar)

    def pack(self, fmtiter, count=1):
        if self.fmtchar == 'x':
            values = []
        else:
            value = getattr(fmtiter, 'accept_%s_arg' % ACCEPT.get(self.fmtchar, 'int'))()
            if self.fmtchar == 'c' and len(value) != 1:
                raise StructError('expected a string of length 1')
            values = [value.encode('latin-1') if isinstance(value, str) else value if isinstance(value, (bool, float)) else int(value)]
        try:
            data = struct.pack(self._code(count), *values)
        except struct.error:
            raise StructOverflowError('argument out of range')
        fmtiter.result.append(data.decode('latin-1'))

    def unpack(self, fmtiter, count=1):
        data = fmtiter.read(count if self.needcount else self.size).encode('latin-1')
        for value in struct.unpack(self._code(count), data):
            fmtiter.appendobj(value.decode('latin-1') if isinstance(value, bytes) else value)


class FormatIterator(object):
    bigendian = False

    def interpret(self, fmt):
        order = '@'
        if fmt[:1] and fmt[0] in '@=<>!':
            order, fmt = fmt[0], fmt[1:]
        self.bigendian = order in '>!'
        place = 0
        while place < len(fmt):
            field = re.compile(r'\s*(\d*)(.)?').match(fmt, place)
            place = field.end()
            if field.group(2) is None:
                if field.group(1):
                    raise StructError('repeat count given without format specifier')
                continue
            if field.group(2) not in 'xcsp?efdbBhHiIlLqQ' + ('P' if order == '@' else ''):
                raise StructError('bad char in struct format')
            description = FmtDesc(field.group(2), order)
            if description.alignment > 1:
                self.align(description.alignment - 1)
            self.operate(description, int(field.group(1) or 1))
        self.finished()

    def finished(self):
        pass


class CalcSizeFormatIterator(FormatIterator):
    totalsize = 0

    def operate(self, description, repetitions):
        self.totalsize += description.size * repetitions

    def align(self, mask):
        self.totalsize = (self.totalsize + mask) & ~mask

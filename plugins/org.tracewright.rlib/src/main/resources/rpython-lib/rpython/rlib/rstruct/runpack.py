"""Unpacking by a format that is known at translation time: a function is made for each."""
from rpython.rlib.objectmodel import specialize
from rpython.rlib.rarithmetic import r_longlong, r_uint, r_ulonglong
from rpython.rlib.rstruct import fields, ieee
from rpython.rlib.rstruct.error import StructError
from rpython.rlib.rstruct.formatiterator import FormatIterator

_INTEGERS = {'b': 'int', 'B': 'int', 'h': 'int', 'H': 'int', 'i': 'int', 'I': 'r_uint', 'l': 'int', 'L': 'r_uint', 'q': 'r_longlong',
             'Q': 'r_ulonglong', 'P': 'r_uint'}


class _SourceWriter(FormatIterator):
    """Writes a line for each value of a format."""

    def __init__(self):
        self.place = 0
        self.lines = []

    def operate(self, fmtdesc, repetitions):
        c = fmtdesc.fmtchar
        if c == 's' or c == 'p':
            self.value(c, repetitions)
        elif c == 'x':
            self.place += repetitions
        else:
            for i in range(repetitions):
                self.value(c, fmtdesc.size)

    def align(self, mask):
        self.place = (self.place + mask) & ~mask

    def value(self, c, size):
        start, stop = self.place, self.place + size
        if c == 'c' or c == 's':
            text = 's[%d:%d]' % (start, stop)
        elif c == '?':
            text = "s[%d] != '\\x00'" % start
        elif c == 'p':
            text = 's[%d:min(%d + ord(s[%d]), %d)]' % (start + 1, start + 1, start, stop)
        elif c in 'efd':
            text = 'unpack_float(s[%d:%d], %r)' % (start, stop, self.bigendian)
        else:
            text = '%s(read_int(s, %d, %d, %r, %r))' % (_INTEGERS[c], start, size, self.bigendian, c.islower())
        self.lines.append('    v%d = %s' % (len(self.lines), text))
        self.place = stop


@specialize.memo()
def create_unpacker(fmt):
    """A function that takes a string of the right length; of a format with one value it gives that, else a tuple."""
    writer = _SourceWriter()
    writer.interpret(fmt)
    names = ['v%d' % i for i in range(len(writer.lines))]
    result = names[0] if len(names) == 1 else '(%s)' % ', '.join(names)
    source = ['def unpack(s):', '    if len(s) != %d:' % writer.place, "        raise StructError('unpack str size does not match format')"]
    source += writer.lines + ['    return ' + result]
    namespace = {'StructError': StructError, 'read_int': fields.read_int, 'unpack_float': ieee.unpack_float, 'r_uint': r_uint,
                 'r_longlong': r_longlong, 'r_ulonglong': r_ulonglong}
    exec('\n'.join(source) + '\n', namespace)
    return namespace['unpack']


@specialize.arg(0)
def runpack(fmt, input):
    unpack = create_unpacker(fmt)
    return unpack(input)

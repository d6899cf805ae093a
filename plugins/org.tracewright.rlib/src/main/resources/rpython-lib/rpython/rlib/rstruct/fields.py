"""The fields of formats: how each is written to a builder and read from bytes."""
from rpython.rlib.objectmodel import specialize
from rpython.rlib.rarithmetic import intmask, r_longlong, r_uint, r_ulonglong
from rpython.rlib.rstring import StringBuilder
from rpython.rlib.rstruct import ieee
from rpython.rlib.rstruct.error import StructError, StructOverflowError

OUT_OF_RANGE = 'argument out of range'


class FmtDesc(object):
    """A character of a format. `pack` and `unpack` take the iterator over the format, and the count where `needcount` is true."""

    def __init__(self, fmtchar, size, alignment, pack, unpack, needcount=False):
        self.fmtchar = fmtchar
        self.size = size
        self.alignment = alignment
        self.mask = alignment - 1
        self.pack = pack
        self.unpack = unpack
        self.needcount = needcount

    def _freeze_(self):
        return True


def read_int(s, start, size, big, signed):
    """The integer in some bytes; of 8 bytes it wraps."""
    result = 0
    for i in range(size):
        place = i if big else size - 1 - i
        result = intmask(result << 8) | ord(s[start + place])
    if signed and size < 8 and result >= 1 << (8 * size - 1):
        result -= 1 << (8 * size)
    return result


def append_int(result, value, size, big):
    for i in range(size):
        place = size - 1 - i if big else i
        result.append(chr((value >> (8 * place)) & 0xff))


def check_int(value, size, signed):
    """StructOverflowError where the value does not fit so many bytes."""
    if size < 8:
        low, high = 0, (1 << (8 * size)) - 1
        if signed:
            low, high = -(1 << (8 * size - 1)), (1 << (8 * size - 1)) - 1
        if not low <= value <= high:
            raise StructOverflowError(OUT_OF_RANGE)


def signed_field(fmtchar, size, alignment, accept, make):
    @specialize.argtype(0)
    def pack(fmtiter):
        value = intmask(getattr(fmtiter, accept)())
        check_int(value, size, True)
        append_int(fmtiter.result, value, size, fmtiter.bigendian)

    @specialize.argtype(0)
    def unpack(fmtiter):
        fmtiter.appendobj(make(read_int(fmtiter.read(size), 0, size, fmtiter.bigendian, True)))
    return FmtDesc(fmtchar, size, alignment, pack, unpack)


def unsigned_field(fmtchar, size, alignment, accept, make):
    @specialize.argtype(0)
    def pack(fmtiter):
        value = getattr(fmtiter, accept)()
        if size < 8:
            check_int(intmask(value), size, False)
        append_int(fmtiter.result, intmask(value), size, fmtiter.bigendian)

    @specialize.argtype(0)
    def unpack(fmtiter):
        fmtiter.appendobj(make(read_int(fmtiter.read(size), 0, size, fmtiter.bigendian, False)))
    return FmtDesc(fmtchar, size, alignment, pack, unpack)


def float_field(fmtchar, size, alignment):
    @specialize.argtype(0)
    def pack(fmtiter):
        ieee.pack_float(fmtiter.result, fmtiter.accept_float_arg(), size, fmtiter.bigendian)

    @specialize.argtype(0)
    def unpack(fmtiter):
        fmtiter.appendobj(ieee.unpack_float(fmtiter.read(size), fmtiter.bigendian))
    return FmtDesc(fmtchar, size, alignment, pack, unpack)


@specialize.argtype(0)
def pack_pad(fmtiter, count):
    fmtiter.result.append_multiple_char('\x00', count)


@specialize.argtype(0)
def unpack_pad(fmtiter, count):
    fmtiter.read(count)


@specialize.argtype(0)
def pack_char(fmtiter):
    text = fmtiter.accept_str_arg()
    if len(text) != 1:
        raise StructError('expected a string of length 1')
    fmtiter.result.append(text)


@specialize.argtype(0)
def unpack_char(fmtiter):
    fmtiter.appendobj(fmtiter.read(1))


@specialize.argtype(0)
def pack_bool(fmtiter):
    fmtiter.result.append(chr(int(fmtiter.accept_bool_arg())))


@specialize.argtype(0)
def unpack_bool(fmtiter):
    fmtiter.appendobj(ord(fmtiter.read(1)[0]) != 0)


@specialize.argtype(0)
def pack_string(fmtiter, count):
    """Cut or filled up with zeros to the count."""
    text = fmtiter.accept_str_arg()
    if len(text) >= count:
        fmtiter.result.append_slice(text, 0, count)
    else:
        fmtiter.result.append(text)
        fmtiter.result.append_multiple_char('\x00', count - len(text))


@specialize.argtype(0)
def unpack_string(fmtiter, count):
    fmtiter.appendobj(fmtiter.read(count))


@specialize.argtype(0)
def pack_pascal(fmtiter, count):
    """A byte with the length, then as much of the string as fits."""
    text = fmtiter.accept_str_arg()
    length = min(len(text), max(0, count - 1), 255)
    if count > 0:
        fmtiter.result.append(chr(length))
        fmtiter.result.append_slice(text, 0, length)
        fmtiter.result.append_multiple_char('\x00', count - 1 - length)


@specialize.argtype(0)
def unpack_pascal(fmtiter, count):
    data = fmtiter.read(count)
    if count == 0:
        raise StructError("bad '0p' in struct format")
    end = min(ord(data[0]) + 1, count)
    fmtiter.appendobj(data[1:end])


def table(int_sizes, aligned):
    """Descriptions by character; the sizes are those of h, i, l and q, in native formats aligned."""
    def alignment(size):
        return size if aligned else 1
    fields = [FmtDesc('x', 1, 1, pack_pad, unpack_pad, True), FmtDesc('c', 1, 1, pack_char, unpack_char),
              FmtDesc('s', 1, 1, pack_string, unpack_string, True), FmtDesc('p', 1, 1, pack_pascal, unpack_pascal, True),
              FmtDesc('?', 1, 1, pack_bool, unpack_bool),
              float_field('e', 2, alignment(2)), float_field('f', 4, alignment(4)), float_field('d', 8, alignment(8)),
              signed_field('b', 1, 1, 'accept_int_arg', int), unsigned_field('B', 1, 1, 'accept_int_arg', int)]
    for fmtchar, size in zip('hil', int_sizes):
        fields.append(signed_field(fmtchar, size, alignment(size), 'accept_int_arg', int))
        if size < 4:
            fields.append(unsigned_field(fmtchar.upper(), size, alignment(size), 'accept_int_arg', int))
        else:
            fields.append(unsigned_field(fmtchar.upper(), size, alignment(size), 'accept_uint_arg', r_uint))
    fields.append(signed_field('q', 8, alignment(8), 'accept_longlong_arg', r_longlong))
    fields.append(unsigned_field('Q', 8, alignment(8), 'accept_ulonglong_arg', r_ulonglong))
    if aligned:
        fields.append(unsigned_field('P', 8, 8, 'accept_uint_arg', r_uint))
    return dict([(field.fmtchar, field) for field in fields])

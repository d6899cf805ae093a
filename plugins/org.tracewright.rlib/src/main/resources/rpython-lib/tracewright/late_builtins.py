"""Built-in classes that only import time has, and hardly any program: they are loaded when a name is asked for."""
import math


def _import_time(name):
    def mark(function):
        function._not_rpython_ = name + ' is for import time only'
        return function
    return mark


def _parts(value):
    return (value.real, value.imag) if isinstance(value, complex) else (value, 0.0)


def _text(x):
    text = repr(float(x))
    return text[:-2] if text.endswith('.0') else text


def _split(text):
    """The real and the imaginary part of what stands in a string, as texts."""
    text = text.strip()
    if text.startswith('(') and text.endswith(')'):
        text = text[1:-1].strip()
    if text[-1:] not in ('j', 'J'):
        return text, '0'
    text = text[:-1]
    for i in range(len(text) - 1, 0, -1):
        if text[i] in '+-' and text[i - 1] not in 'eE':
            return text[:i], _unit(text[i:])
    return '0', _unit(text)


def _unit(text):
    return text + '1' if text in ('', '+', '-') else text


class complex(object):
    @_import_time('complex')
    def __init__(self, real=0.0, imag=0.0):
        if isinstance(real, basestring):
            try:
                real, imag = [float(part) for part in _split(real)]
            except ValueError:
                raise ValueError('complex() arg is a malformed string')
        a, b = _parts(real)
        c, d = _parts(imag)
        self.real = float(a) - d
        self.imag = float(b) + c

    def conjugate(self):
        return complex(self.real, -self.imag)

    def __add__(self, other):
        c, d = _parts(other)
        return complex(self.real + c, self.imag + d)

    __radd__ = __add__

    def __sub__(self, other):
        c, d = _parts(other)
        return complex(self.real - c, self.imag - d)

    def __rsub__(self, other):
        return complex(other) - self

    def __mul__(self, other):
        a, b = self.real, self.imag
        c, d = _parts(other)
        return complex(a * c - b * d, a * d + b * c)

    __rmul__ = __mul__

    def __div__(self, other):
        # As C99 does it, by the larger part of the divisor, so that squares do not overflow.
        a, b = self.real, self.imag
        c, d = [float(part) for part in _parts(other)]
        if abs(c) >= abs(d):
            if c == 0.0:
                raise ZeroDivisionError('complex division by zero')
            ratio = d / c
            below = c + d * ratio
            return complex((a + b * ratio) / below, (b - a * ratio) / below)
        ratio = c / d
        below = c * ratio + d
        return complex((a * ratio + b) / below, (b * ratio - a) / below)

    __truediv__ = __div__

    def __rdiv__(self, other):
        return complex(other) / self

    __rtruediv__ = __rdiv__

    def __pow__(self, other):
        if not isinstance(other, (int, long)):
            raise TypeError('only whole powers of complex numbers are supported')
        result, base, left = complex(1), self, abs(other)
        while left:
            if left & 1:
                result = result * base
            base = base * base
            left >>= 1
        return result if other >= 0 else complex(1) / result

    def __neg__(self):
        return complex(-self.real, -self.imag)

    def __pos__(self):
        return self

    def __abs__(self):
        return math.hypot(self.real, self.imag)

    def __eq__(self, other):
        return isinstance(other, (int, long, float, complex)) and (self.real, self.imag) == _parts(other)

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        raise TypeError('no ordering relation is defined for complex numbers')

    __le__ = __gt__ = __ge__ = __lt__

    def __hash__(self):
        return hash(self.real) if self.imag == 0.0 else hash((self.real, self.imag))

    def __nonzero__(self):
        return self.real != 0.0 or self.imag != 0.0

    def __float__(self):
        raise TypeError("can't convert complex to float")

    def __int__(self):
        raise TypeError("can't convert complex to int")

    def __repr__(self):
        imag = _text(self.imag) + 'j'
        if self.real == 0.0 and not str(self.real).startswith('-'):
            return imag
        return '(%s%s%s)' % (_text(self.real), '' if imag[0] == '-' else '+', imag)


class _Bytes(object):
    """What a bytearray and a view have in common: items that are bytes."""

    def __len__(self):
        return len(self._items)

    def __eq__(self, other):
        return isinstance(other, (str, _Bytes)) and self._bytes() == _bytes_of(other)

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return self._bytes() < _bytes_of(other)

    def __le__(self, other):
        return self._bytes() <= _bytes_of(other)

    def __gt__(self, other):
        return self._bytes() > _bytes_of(other)

    def __ge__(self, other):
        return self._bytes() >= _bytes_of(other)

    __hash__ = None


def _bytes_of(source):
    return source._bytes() if isinstance(source, _Bytes) else source


def _byte(value):
    if isinstance(value, str) and len(value) == 1:
        return ord(value)
    if not 0 <= value < 256:
        raise ValueError('byte must be in range(0, 256)')
    return value


class bytearray(_Bytes):
    @_import_time('bytearray')
    def __init__(self, source=0, encoding=None):
        if isinstance(source, unicode):
            if encoding is None:
                raise TypeError('unicode argument without an encoding')
            source = source.encode(encoding)
        if isinstance(source, (int, long)):
            self._items = [0] * source
        else:
            self._items = [_byte(b) for b in _bytes_of(source)]

    def _bytes(self):
        return ''.join([chr(b) for b in self._items])

    __str__ = _bytes

    def __repr__(self):
        text = repr(self._bytes())
        return 'bytearray(b' + text + ')'

    def __iter__(self):
        return iter(self._items)

    def __getitem__(self, index):
        return bytearray(self._items[index]) if isinstance(index, slice) else self._items[index]

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            self._items[index] = [_byte(b) for b in _bytes_of(value)]
        else:
            self._items[index] = _byte(value)

    def __delitem__(self, index):
        del self._items[index]

    def __contains__(self, item):
        return item in self._items if isinstance(item, (int, long)) else _bytes_of(item) in self._bytes()

    def __add__(self, other):
        return bytearray(self._bytes() + _bytes_of(other))

    def __radd__(self, other):
        return bytearray(other + self._bytes())

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, count):
        return bytearray(self._items * count)

    __rmul__ = __mul__

    def append(self, value):
        self._items.append(_byte(value))

    def extend(self, values):
        self._items.extend([_byte(b) for b in _bytes_of(values)])

    def insert(self, index, value):
        self._items.insert(index, _byte(value))

    def pop(self, index=-1):
        return self._items.pop(index)

    def remove(self, value):
        self._items.remove(_byte(value))

    def reverse(self):
        self._items.reverse()

    def join(self, parts):
        return bytearray(self._bytes().join([_bytes_of(part) for part in parts]))

    def split(self, *args):
        return [bytearray(part) for part in self._bytes().split(*args)]

    @classmethod
    def fromhex(cls, text):
        digits = ''.join(text.split())
        return cls([int(digits[i:i + 2], 16) for i in range(0, len(digits), 2)])


def _as_str(name, wrap):
    """A method of str, on the bytes."""
    def method(self, *args):
        return wrap(getattr(self._bytes(), name)(*[_bytes_of(arg) for arg in args]))
    method.__name__ = name
    return method


for _name in ['decode', 'count', 'find', 'rfind', 'index', 'rindex', 'startswith', 'endswith', 'isdigit', 'isalpha', 'isalnum', 'isspace', 'islower', 'isupper']:
    setattr(bytearray, _name, _as_str(_name, lambda result: result))
for _name in ['replace', 'strip', 'lstrip', 'rstrip', 'upper', 'lower', 'center', 'ljust', 'rjust', 'zfill', 'translate']:
    setattr(bytearray, _name, _as_str(_name, bytearray))


class memoryview(_Bytes):
    """A view on a str or a bytearray; a part of it is a view on the same."""

    @_import_time('memoryview')
    def __init__(self, source):
        if not isinstance(source, (str, _Bytes)):
            raise TypeError('cannot make memory view because object does not have the buffer interface')
        self._source = source._source if isinstance(source, memoryview) else source
        self._places = source._places if isinstance(source, memoryview) else range(len(source))
        self.readonly = isinstance(self._source, str)
        self.itemsize = 1
        self.format = 'B'

    @property
    def _items(self):
        return self._places

    @property
    def shape(self):
        return (len(self._places),)

    def _bytes(self):
        bytes = _bytes_of(self._source)
        return ''.join([bytes[i] for i in self._places])

    tobytes = _bytes

    def tolist(self):
        return [ord(c) for c in self._bytes()]

    def __getitem__(self, index):
        if not isinstance(index, slice):
            return self._bytes()[index]
        part = memoryview(self._source)
        part._places = self._places[index]
        return part

    def __setitem__(self, index, value):
        if self.readonly:
            raise TypeError('cannot modify read-only memory')
        places = self._places[index] if isinstance(index, slice) else [self._places[index]]
        bytes = _bytes_of(value)
        if len(places) != len(bytes):
            raise ValueError('cannot modify size of memoryview object')
        for i in range(len(places)):
            self._source[places[i]] = bytes[i]

    def __iter__(self):
        return iter(self._bytes())


@_import_time('buffer')
def buffer(source, offset=0, size=-1):
    """A copy, which is the same for a str."""
    bytes = _bytes_of(source)
    return bytes[offset:] if size < 0 else bytes[offset:offset + size]

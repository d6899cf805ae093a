"""Streams on file descriptors, in RPython: buffers, lines and universal newlines."""
import os
from rpython.rlib.objectmodel import _refused
from rpython.rlib.rstring import StringBuilder

CHUNK = 8192


class StreamError(Exception):
    def __init__(self, message):
        self.message = message


StreamErrors = (OSError, StreamError)


class Stream(object):
    """
    A file descriptor with a buffer for each direction. Reading and seeking write out what waits to be written, and
    writing takes the descriptor to where reading has got to.
    """

    def __init__(self, fd, buffering=-1):
        """Without output buffer where buffering is 0, to the end of each line where it is 1."""
        self.fd = fd
        self.buf = ''
        self.pos = 0
        self.pending = []
        self.waiting = 0
        self.buffering = buffering

    # ---- reading

    def _receive(self):
        return os.read(self.fd, CHUNK)

    def _fill(self):
        """Takes in what comes next, where the buffer is used up; False at the end."""
        if self.waiting:
            self.flush_buffers()
        self.buf = self._receive()
        self.pos = 0
        return len(self.buf) > 0

    def _available(self):
        return self.pos < len(self.buf) or self._fill()

    def peek(self):
        """What is in the buffer, and stays there."""
        return self.buf[self.pos:]

    def count_buffered_bytes(self):
        return len(self.buf) - self.pos

    def read(self, n=-1):
        """At most n bytes, perhaps fewer; none at the end only. All that is left where n is negative."""
        if n < 0:
            return self.readall()
        if not self._available():
            return ''
        start = self.pos
        self.pos = min(len(self.buf), start + n)
        return self.buf[start:self.pos]

    def readall(self):
        builder = StringBuilder()
        while self._available():
            builder.append_slice(self.buf, self.pos, len(self.buf))
            self.pos = len(self.buf)
        return builder.build()

    def readline(self):
        """A line with its end, or what is left where the last line has none."""
        builder = StringBuilder()
        while self._available():
            end = self.buf.find('\n', self.pos)
            if end >= 0:
                builder.append_slice(self.buf, self.pos, end + 1)
                self.pos = end + 1
                return builder.build()
            builder.append_slice(self.buf, self.pos, len(self.buf))
            self.pos = len(self.buf)
        return builder.build()

    # ---- writing

    def write(self, data):
        if self.pos < len(self.buf):
            os.lseek(self.fd, self.pos - len(self.buf), 1)
        self.buf = ''
        self.pos = 0
        self.pending.append(data)
        self.waiting += len(data)
        if self.buffering == 0 or self.waiting >= CHUNK or self.buffering == 1 and '\n' in data:
            self.flush_buffers()

    def flush_buffers(self):
        data = ''.join(self.pending)
        self.pending = []
        self.waiting = 0
        done = 0
        while done < len(data):
            done += os.write(self.fd, data[done:])

    def flush(self):
        self.flush_buffers()

    # ---- place

    def tell(self):
        self.flush_buffers()
        return os.lseek(self.fd, 0, 1) - (len(self.buf) - self.pos)

    def seek(self, offset, whence=0):
        """From the start (0), from here (1) or from the end (2)."""
        self.flush_buffers()
        if whence == 1:
            offset -= len(self.buf) - self.pos
        self.buf = ''
        self.pos = 0
        os.lseek(self.fd, offset, whence)

    truncate = _refused('truncate', 'of a stream is not there')

    # ---- the descriptor

    def try_to_find_file_descriptor(self):
        return self.fd

    def close(self):
        self.flush_buffers()
        os.close(self.fd)

    def close1(self, closefileno):
        self.flush_buffers()
        if closefileno:
            os.close(self.fd)


class UniversalNewlines(Stream):
    r"""Reads \r and \r\n as \n."""

    def __init__(self, fd, buffering=-1):
        Stream.__init__(self, fd, buffering)
        self.after_return = False

    def _receive(self):
        while True:
            data = os.read(self.fd, CHUNK)
            if len(data) == 0:
                return data
            builder = StringBuilder(len(data))
            for c in data:
                if c == '\r':
                    builder.append('\n')
                elif c != '\n' or not self.after_return:
                    builder.append(c)
                self.after_return = c == '\r'
            text = builder.build()
            if len(text) > 0:
                return text


def _flags(mode):
    basemode = mode[0] if len(mode) > 0 else '?'
    if basemode == 'r' or basemode == 'U':
        return os.O_RDWR if '+' in mode else os.O_RDONLY
    if basemode == 'w':
        return os.O_CREAT | os.O_TRUNC | (os.O_RDWR if '+' in mode else os.O_WRONLY)
    if basemode == 'a':
        return os.O_CREAT | os.O_APPEND | (os.O_RDWR if '+' in mode else os.O_WRONLY)
    raise StreamError('unknown mode ' + mode)


def open_file_as_stream(path, mode='r', buffering=-1, signal_checker=None):
    """OSError where the file cannot be opened."""
    return fdopen_as_stream(os.open(path, _flags(mode), 0666), mode, buffering)


def fdopen_as_stream(fd, mode, buffering=-1, signal_checker=None):
    if 'U' in mode:
        return UniversalNewlines(fd, buffering)
    return Stream(fd, buffering)


fdopen = fdopen_as_stream

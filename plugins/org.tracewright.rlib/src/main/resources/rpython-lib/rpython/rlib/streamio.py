"""Streams on file descriptors, in RPython."""
import os
from rpython.rlib.rstring import StringBuilder

CHUNK = 8192


class StreamError(Exception):
    def __init__(self, message):
        self.message = message


class Stream(object):
    """An open file with a buffer for reading; writing goes through at once."""

    def __init__(self, fd):
        self.fd = fd
        self.buf = ''
        self.pos = 0

    def _fill(self):
        self.buf = os.read(self.fd, CHUNK)
        self.pos = 0
        return len(self.buf) > 0

    def read(self, n=-1):
        if n < 0:
            return self.readall()
        if self.pos >= len(self.buf) and not self._fill():
            return ''
        start = self.pos
        self.pos = min(len(self.buf), start + n)
        return self.buf[start:self.pos]

    def readall(self):
        builder = StringBuilder()
        builder.append(self.buf[self.pos:])
        while self._fill():
            builder.append(self.buf)
        self.buf = ''
        self.pos = 0
        return builder.build()

    def readline(self):
        builder = StringBuilder()
        while self.pos < len(self.buf) or self._fill():
            end = self.buf.find('\n', self.pos)
            if end >= 0:
                builder.append(self.buf[self.pos:end + 1])
                self.pos = end + 1
                return builder.build()
            builder.append(self.buf[self.pos:])
            self.pos = len(self.buf)
        return builder.build()

    def write(self, data):
        while data:
            n = os.write(self.fd, data)
            data = data[n:]

    def flush(self):
        pass

    def close(self):
        os.close(self.fd)


def _flags(mode):
    if mode.startswith('r'):
        return os.O_RDWR if '+' in mode else os.O_RDONLY
    if mode.startswith('w'):
        return os.O_CREAT | os.O_TRUNC | (os.O_RDWR if '+' in mode else os.O_WRONLY)
    if mode.startswith('a'):
        return os.O_CREAT | os.O_APPEND | os.O_WRONLY
    raise StreamError('unknown mode ' + mode)


def open_file_as_stream(path, mode='r', buffering=-1, signal_checker=None):
    return Stream(os.open(path, _flags(mode), 0666))


def fdopen_as_stream(fd, mode, buffering=-1, signal_checker=None):
    return Stream(fd)


def fdopen(fd, mode, buffering=-1):
    return Stream(fd)

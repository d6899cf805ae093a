"""Files with the interface of C's standard library. Nothing that is written waits in a buffer, so that none is lost at the end of the program."""
import os
from rpython.rlib.objectmodel import _refused
from rpython.rlib.rstring import StringBuilder
from rpython.rlib.streamio import Stream, StreamError, open_file_as_stream


class RFile(object):
    def __init__(self, stream):
        self._stream = stream

    def _open_stream(self):
        stream = self._stream
        if stream is None:
            raise ValueError('I/O operation on closed file')
        return stream

    def read(self, size=-1):
        """So many bytes, fewer only at the end of the file; all that is left where the size is negative."""
        stream = self._open_stream()
        if size < 0:
            return stream.readall()
        builder = StringBuilder(size)
        while size > 0:
            part = stream.read(size)
            if len(part) == 0:
                break
            builder.append(part)
            size -= len(part)
        return builder.build()

    def readline(self, size=-1):
        """A line with its end, or so many bytes of it."""
        stream = self._open_stream()
        line = stream.readline()
        if size >= 0 and len(line) > size:
            stream.seek(size - len(line), 1)
            return line[:size]
        return line

    def write(self, value):
        self._open_stream().write(value)

    def flush(self):
        self._open_stream().flush()

    def seek(self, pos, whence=0):
        self._open_stream().seek(pos, whence)

    def tell(self):
        return self._open_stream().tell()

    truncate = _refused('truncate', 'of a file is not there')

    def fileno(self):
        return self._open_stream().try_to_find_file_descriptor()

    def isatty(self):
        return os.isatty(self.fileno())

    def close(self):
        stream = self._stream
        if stream is not None:
            self._stream = None
            stream.close()

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.close()


def create_file(filename, mode='r', buffering=-1):
    """IOError where the file cannot be opened, ValueError for a mode that does not exist."""
    try:
        stream = open_file_as_stream(filename, mode, 0)
    except StreamError:
        raise ValueError('invalid mode: ' + mode)
    except OSError as error:
        raise IOError(error.errno, 'cannot open ' + filename)
    return RFile(stream)


def create_fdopen_rfile(fd, mode='r', buffering=-1):
    return RFile(Stream(fd, 0))


def create_stdio():
    """Standard input, output and error output."""
    return RFile(Stream(0, 0)), RFile(Stream(1, 0)), RFile(Stream(2, 0))


create_temp_rfile = _refused('create_temp_rfile', 'is not there: a program gives its files names')
create_popen_file = _refused('create_popen_file', 'is not there: a program starts no other')
